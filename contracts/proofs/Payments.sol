// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

/// @title One withdrawal, through any number of its tickets in any order
/// @dev Others have ids of their own (`Ids.sol`), with a record on L1 and a mark on L2 for each: they touch none of this.
contract PaymentsModel {
    uint256 private recorded; // L1LPTGateway.withdrawals(id).amount
    bool private released; // L2LPTGateway.isReleased(id)

    uint256 private paid;

    function withdraw(uint256 amount) external {
        require(amount != 0);
        require(recorded == 0);
        recorded = amount;
    }

    /// @dev A ticket of `withdraw` or of `resendWithdrawal`: there is none but of what is recorded.
    function finalizeWithdraw() external {
        require(recorded != 0);
        if (released) return;
        released = true;
        paid += recorded;
    }

    function paidAtMostOnceAndInFull() external view {
        assert(paid == (released ? recorded : 0));
    }
}
