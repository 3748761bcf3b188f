// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

/// @dev The storage of a withdrawal's record, laid out and written as in L1LPTGateway, and nothing else: what it alone
/// costs cannot be measured where it is.
contract WithdrawalRecord {
    struct Withdrawal {
        address to;
        uint96 amount;
    }

    // One slot, which a withdrawal reads anyway.
    address public pauser;
    bool private paused;
    uint88 private count = 1;
    mapping(uint256 id => Withdrawal) private withdrawals;

    function withdraw(address to, uint96 amount, bool recorded) external {
        require(!paused);
        if (recorded) withdrawals[count++] = Withdrawal(to, amount);
    }
}
