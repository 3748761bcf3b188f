// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

/// @title The sums of both gateways, for any number of transfers of any size in any order
/// @dev Each function is one transaction that succeeds, by its effect on the four sums. `+=` and `-=` revert beyond their
/// range, as in the contracts. What is assumed is in `require` and is proved elsewhere or stated in the contracts:
/// Arbitrum executes a message at most once, and a first ticket releases its own withdrawal's amount (`Payments.sol`).
contract EscrowModel {
    uint256 private escrowed; // L2LPTGateway.escrowed[lpt]
    uint256 private supply; // LivepeerTokenPrime.totalSupply()
    uint256 private unclaimed; // all deposits whose message has not been executed
    uint256 private unreleased; // all withdrawals of which no ticket has been redeemed

    function deposit(uint256 amount) external {
        escrowed += amount;
        unclaimed += amount;
    }

    function finalizeDeposit(uint256 amount) external {
        require(amount <= unclaimed);
        unclaimed -= amount;
        supply += amount;
    }

    function withdraw(uint256 amount) external {
        require(amount <= supply);
        supply -= amount;
        unreleased += amount;
    }

    function finalizeWithdraw(uint256 amount) external {
        require(amount <= unreleased);
        assert(escrowed >= amount); // InsufficientEscrow is never reached
        unreleased -= amount;
        escrowed -= amount;
    }

    function equation() external view {
        assert(escrowed == supply + unclaimed + unreleased);
    }
}
