// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {DevnetArbRetryableTx} from "./DevnetArbRetryableTx.sol";

/// @title A stand-in for Arbitrum's ArbSys precompile, for a local chain
/// @notice Stands at 0x64. Messages to L1 go into the same accumulator as on Arbitrum, so the proofs that are built from
/// its events are accepted by the real Outbox.
/// @dev On the local chain `block.number` is both the L2 and the L1 block number: the sequencer keeps the two equal.
contract DevnetArbSys {
    uint160 private constant ALIAS_OFFSET = uint160(0x1111000000000000000000000000000000001111);
    DevnetArbRetryableTx private constant ARB_RETRYABLE_TX =
        DevnetArbRetryableTx(0x000000000000000000000000000000000000006E);

    /// @dev How many messages were sent to L1 so far.
    uint256 private size;
    /// @dev The roots of the complete subtrees that make up the accumulator, by level; zero where there is none.
    mapping(uint256 level => bytes32) private partials;

    event L2ToL1Tx(
        address caller,
        address indexed destination,
        uint256 indexed hash,
        uint256 indexed position,
        uint256 arbBlockNum,
        uint256 ethBlockNum,
        uint256 timestamp,
        uint256 callvalue,
        bytes data
    );
    event SendMerkleUpdate(uint256 indexed reserved, bytes32 indexed hash, uint256 indexed position);

    error InvalidBlockNumber(uint256 requested, uint256 current);

    function sendTxToL1(address destination, bytes calldata data)
        external
        payable
        returns (uint256 position)
    {
        return _send(destination, data);
    }

    function withdrawEth(address destination) external payable returns (uint256 position) {
        return _send(destination, "");
    }

    /// @notice The number of messages, the root over them and the subtrees it is made of. An empty subtree is zero.
    function sendMerkleTreeState() external view returns (uint256, bytes32 root, bytes32[] memory subtrees) {
        uint256 levels = _bitLength(size);
        subtrees = new bytes32[](levels);
        uint256 rootLevel;
        for (uint256 level; level < levels; ++level) {
            bytes32 subtree = partials[level];
            subtrees[level] = subtree;
            if (subtree == 0) continue;
            if (root == 0) {
                (root, rootLevel) = (subtree, level);
                continue;
            }
            for (; rootLevel < level; ++rootLevel) {
                root = keccak256(abi.encodePacked(root, bytes32(0)));
            }
            root = keccak256(abi.encodePacked(subtree, root));
            ++rootLevel;
        }
        return (size, root, subtrees);
    }

    function arbBlockNumber() external view returns (uint256) {
        return block.number;
    }

    function arbBlockHash(uint256 number) external view returns (bytes32) {
        if (number >= block.number || number + 256 < block.number) {
            revert InvalidBlockNumber(number, block.number);
        }
        return blockhash(number);
    }

    function arbChainID() external view returns (uint256) {
        return block.chainid;
    }

    /// @notice ArbOS 40, counted from Nitro's first version at 55.
    function arbOSVersion() external pure returns (uint256) {
        return 55 + 40;
    }

    function getStorageGasAvailable() external pure returns (uint256) {
        return 0;
    }

    /// @notice True for a contract that a transaction called directly.
    /// @dev Call depth cannot be seen from here; a contract that calls on behalf of another contract gets true as well.
    function isTopLevelCall() external view returns (bool) {
        return msg.sender == tx.origin || msg.sender.code.length > 0;
    }

    function mapL1SenderContractAddressToL2Alias(address sender, address) external pure returns (address) {
        unchecked {
            return address(uint160(sender) + ALIAS_OFFSET);
        }
    }

    /// @notice Whether the running transaction came from L1 under an alias.
    function wasMyCallersAddressAliased() external view returns (bool) {
        return ARB_RETRYABLE_TX.isAliasedSender(tx.origin);
    }

    /// @notice Who sent the running transaction, without the alias if it came from L1 under one.
    function myCallersAddressWithoutAliasing() external view returns (address) {
        if (!ARB_RETRYABLE_TX.isAliasedSender(tx.origin)) return tx.origin;
        unchecked {
            return address(uint160(tx.origin) - ALIAS_OFFSET);
        }
    }

    function _send(address destination, bytes memory data) private returns (uint256 position) {
        bytes32 item = keccak256(
            abi.encodePacked(
                msg.sender, destination, block.number, _l1Block(), block.timestamp, msg.value, data
            )
        );
        position = size++;
        _append(keccak256(abi.encodePacked(item)), position);
        emit L2ToL1Tx(
            msg.sender,
            destination,
            uint256(item),
            position,
            block.number,
            _l1Block(),
            block.timestamp,
            msg.value,
            data
        );
    }

    /// @dev The local chain's own number, and that of L1.
    function _l1Block() internal view virtual returns (uint256) {
        return block.number;
    }

    /// @dev Merges the new leaf with every complete subtree of the same height, like carrying in binary addition.
    function _append(bytes32 node, uint256 position) private {
        uint256 level;
        while (partials[level] != 0) {
            node = keccak256(abi.encodePacked(partials[level], node));
            partials[level] = 0;
            ++level;
            emit SendMerkleUpdate(0, node, (level << 192) + position);
        }
        partials[level] = node;
    }

    function _bitLength(uint256 value) private pure returns (uint256 bits) {
        for (; value != 0; value >>= 1) {
            ++bits;
        }
    }
}
