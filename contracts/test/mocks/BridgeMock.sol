// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

/// @dev Arbitrum's bridge, its one outbox and its rollup: executes a call in the name of an account of L2.
contract BridgeMock {
    address public activeOutbox;
    address public l2ToL1Sender;
    mapping(address inbox => bool) private _forbidden;

    function allowedDelayedInboxes(address inbox) external view returns (bool) {
        return !_forbidden[inbox];
    }

    function setDelayedInbox(address inbox, bool allowed) external {
        _forbidden[inbox] = !allowed;
    }

    function rollup() external view returns (address) {
        return address(this);
    }

    function outbox() external view returns (address) {
        return address(this);
    }

    function chainId() external view returns (uint256) {
        return block.chainid;
    }

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
