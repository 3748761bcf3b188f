// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

/// @title What everybody must have, by what they signed and what was sent to them
/// @dev Written by the steps alone and never read from the tokens, so that the two can be compared.
contract Ledger {
    mapping(address account => uint256) public lpt;
    mapping(address account => uint256) public lptPrime;
    /// @notice What was burnt and has not been released.
    uint256 public unreleased;
    /// @notice What was sent to the L2 gateway by mistake.
    uint256 public mistakes;
    mapping(uint256 id => uint256) public releases;
    /// @notice For how long withdrawals were stopped, and open, in seconds.
    uint256 public stopped;
    uint256 public open;

    address private immutable AUTHOR = msg.sender;

    modifier onlyAuthor() {
        require(msg.sender == AUTHOR, "not the author");
        _;
    }

    function receivesLpt(address account, uint256 amount) external onlyAuthor {
        lpt[account] += amount;
    }

    function passes(uint256 stoppedFor, uint256 openFor) external onlyAuthor {
        stopped += stoppedFor;
        open += openFor;
    }

    function receivesMistake(uint256 amount) external onlyAuthor {
        mistakes += amount;
    }

    function deposits(address from, uint256 amount) external onlyAuthor {
        lpt[from] -= amount;
    }

    function claims(address to, uint256 amount) external onlyAuthor {
        lptPrime[to] += amount;
    }

    function gives(address from, address to, uint256 amount) external onlyAuthor {
        lptPrime[from] -= amount;
        lptPrime[to] += amount;
    }

    function withdraws(address from, uint256 amount) external onlyAuthor {
        lptPrime[from] -= amount;
        unreleased += amount;
    }

    /// @notice A ticket of withdrawal `id` was redeemed. The first one pays, the others must not.
    function redeems(uint256 id, address to, uint256 amount) external onlyAuthor {
        if (releases[id]++ > 0) return;
        lpt[to] += amount;
        unreleased -= amount;
    }
}
