// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {
    TransparentUpgradeableProxy
} from "@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol";
import {Test} from "forge-std/Test.sol";
import {BridgeConfig} from "../../deploy/BridgeConfig.sol";
import {IBridge} from "../../src/interfaces/arbitrum/IBridge.sol";
import {IInbox} from "../../src/interfaces/arbitrum/IInbox.sol";
import {IOutbox} from "../../src/interfaces/arbitrum/IOutbox.sol";
import {RouterMock} from "../mocks/RouterMock.sol";

/// @dev What only the rollup calls.
interface IRollupOnly {
    function setDelayedInbox(address inbox, bool enabled) external;
    function setOutbox(address outbox, bool enabled) external;
    function updateSendRoot(bytes32 root, bytes32 l2BlockHash) external;
}

interface IOutboxHashes {
    function calculateItemHash(
        address l2Sender,
        address to,
        uint256 l2Block,
        uint256 l1Block,
        uint256 l2Timestamp,
        uint256 value,
        bytes calldata data
    ) external pure returns (bytes32);

    function calculateMerkleRoot(bytes32[] memory proof, uint256 path, bytes32 item)
        external
        pure
        returns (bytes32);
}

/// @dev Offchain Labs' own bridge, inbox and outbox, as compiled in their package and behind proxies as on Ethereum. This
/// contract is the rollup.
abstract contract ArbitrumTest is Test {
    /// @dev As many levels as the outbox tree of Arbitrum One has.
    uint256 private constant PROOF_LENGTH = 18;

    IBridge internal bridge;
    IInbox internal inbox;
    IOutbox public outbox;
    uint256 private nextPosition;

    function setUp() public virtual {
        bridge = newBridge();
        inbox = newInbox(bridge);
        outbox = newOutbox(bridge);
        IRollupOnly(address(bridge)).setDelayedInbox(address(inbox), true);
        IRollupOnly(address(bridge)).setOutbox(address(outbox), true);
    }

    function newBridge() internal returns (IBridge) {
        return newBridge(address(this));
    }

    function newBridge(address itsRollup) internal returns (IBridge) {
        return IBridge(proxied("Bridge", "", abi.encodeWithSignature("initialize(address)", itsRollup)));
    }

    function newOutbox(IBridge itsBridge) internal returns (IOutbox) {
        return IOutbox(proxied("Outbox", "", abi.encodeWithSignature("initialize(address)", itsBridge)));
    }

    function newInbox(IBridge itsBridge) internal returns (IInbox) {
        bytes memory initialize =
            abi.encodeWithSignature("initialize(address,address)", itsBridge, address(1));
        return IInbox(proxied("Inbox", abi.encode(117_964), initialize));
    }

    function rollup() external view returns (address) {
        return address(this);
    }

    function chainId() external view returns (uint256) {
        return block.chainid;
    }

    /// @dev A bridge between these contracts of Arbitrum, without a pauser.
    function configOf(address owner, address lpt, address l1Router, address l2Router)
        internal
        view
        returns (BridgeConfig memory config)
    {
        (config.l1Owner, config.l2Owner) = (owner, owner);
        config.l2ChainId = block.chainid;
        config.lpt = lpt;
        (config.inbox, config.bridge, config.outbox) = (address(inbox), address(bridge), address(outbox));
        (config.l1Router, config.l2Router) = (l1Router, l2Router);
    }

    function mockRouters() internal returns (address l1Router, address l2Router) {
        RouterMock onL1 = new RouterMock(address(inbox));
        RouterMock onL2 = new RouterMock(address(0));
        onL1.connect(onL2);
        onL2.connect(onL1);
        return (address(onL1), address(onL2));
    }

    function proxied(string memory name, bytes memory args, bytes memory initialize)
        private
        returns (address)
    {
        string memory artifact = string.concat(
            "node_modules/@arbitrum/nitro-contracts/build/contracts/src/bridge/", name, ".sol/", name, ".json"
        );
        return address(new TransparentUpgradeableProxy(deployCode(artifact, args), address(1), initialize));
    }

    /// @dev Confirms an assertion that holds a message, and executes it.
    function execute(address l2Sender, address to, bytes memory data) internal {
        uint256 position = confirm(l2Sender, to, data);
        outbox.executeTransaction(proofOf(position), position, l2Sender, to, 0, 0, 0, 0, data);
    }

    /// @dev Confirms an assertion that holds a message.
    function confirm(address l2Sender, address to, bytes memory data) internal returns (uint256 position) {
        position = nextPosition++;
        bytes32[] memory proof = proofOf(position);
        IOutboxHashes hashes = IOutboxHashes(address(outbox));
        bytes32 item = hashes.calculateItemHash(l2Sender, to, 0, 0, 0, 0, data);
        IRollupOnly(address(outbox))
            .updateSendRoot(hashes.calculateMerkleRoot(proof, position, item), bytes32(uint256(1)));
    }

    function proofOf(uint256 position) internal pure returns (bytes32[] memory proof) {
        proof = new bytes32[](PROOF_LENGTH);
        for (uint256 i = 0; i < PROOF_LENGTH; i++) {
            proof[i] = keccak256(abi.encode(position, i));
        }
    }
}
