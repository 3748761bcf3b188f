// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

/// @title The ids of withdrawals, for any number of them
/// @dev Each is larger than the one before. So none is given twice, and the record under it is written once.
contract IdsModel {
    uint256 private withdrawalCount; // L1LPTGateway.withdrawalCount()

    bool private any;
    uint256 private last;

    function withdraw() external {
        uint256 id = withdrawalCount++;
        assert(!any || id > last);
        any = true;
        last = id;
    }
}
