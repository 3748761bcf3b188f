// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

/// @dev Arbitrum's bridge and its one outbox: executes a call in the name of an account of L2.
contract BridgeMock {
    address public activeOutbox;
    address public l2ToL1Sender;

    function executeFrom(address l2Sender, address to, bytes calldata data) external {
        activeOutbox = address(this);
        l2ToL1Sender = l2Sender;
        (bool ok, bytes memory returned) = to.call(data);
        activeOutbox = address(0);
        l2ToL1Sender = address(0);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(returned, 32), mload(returned))
            }
        }
    }
}
