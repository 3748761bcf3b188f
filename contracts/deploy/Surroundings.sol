// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {IBridge} from "../src/interfaces/arbitrum/IBridge.sol";
import {IGatewayRouter, IL1GatewayRouter} from "../src/interfaces/arbitrum/IGatewayRouter.sol";
import {IInbox} from "../src/interfaces/arbitrum/IInbox.sol";
import {IRollup} from "../src/interfaces/arbitrum/IRollup.sol";
import {BridgeCheck, Finding} from "./BridgeCheck.sol";
import {BridgeAddresses, BridgeConfig} from "./BridgeConfig.sol";

/// @title What must be true of everything around the bridge: Arbitrum's contracts and LPT, one side at a time
library Surroundings {
    /// @notice Arbitrum's contracts on L1 belong together and to this L2. An inbox of another chain would pass for ours
    /// until the first withdrawal.
    function l1(BridgeConfig memory config) internal view returns (Finding[] memory findings) {
        BridgeCheck.hasCode("inbox", config.inbox);
        BridgeCheck.hasCode("bridge", config.bridge);
        BridgeCheck.hasCode("outbox", config.outbox);
        if (config.l1Router != address(0)) BridgeCheck.hasCode("router on L1", config.l1Router);
        IBridge bridge = IBridge(config.bridge);
        BridgeCheck.hasCode("rollup", bridge.rollup());
        IRollup rollup = IRollup(bridge.rollup());
        findings = new Finding[](config.l1Router == address(0) ? 5 : 6);
        findings[0] = BridgeCheck.same("inbox bridge", IInbox(config.inbox).bridge(), config.bridge);
        findings[1] = isTrue("bridge takes the inbox", bridge.allowedDelayedInboxes(config.inbox));
        findings[2] = BridgeCheck.same("rollup outbox", rollup.outbox(), config.outbox);
        findings[3] = number("rollup chain id", rollup.chainId(), config.l2ChainId);
        IL1GatewayRouter router = IL1GatewayRouter(config.l1Router);
        findings[4] = counterpart("router on L1", router, config.l2Router);
        if (config.l1Router != address(0)) {
            findings[5] = BridgeCheck.same("router on L1 inbox", router.inbox(), config.inbox);
        }
    }

    /// @notice L2 is the chain that is meant, and LPT is LPT, by all that wallets and permits know it by.
    function l2(BridgeConfig memory config) internal view returns (Finding[] memory findings) {
        BridgeCheck.hasCode("LPT", config.lpt);
        if (config.l2Router != address(0)) BridgeCheck.hasCode("router on L2", config.l2Router);
        IERC20Metadata lpt = IERC20Metadata(config.lpt);
        findings = new Finding[](6);
        findings[0] = number("L2 chain id", block.chainid, config.l2ChainId);
        findings[1] = Finding("LPT name", lpt.name(), "Livepeer Token");
        findings[2] = Finding("LPT symbol", lpt.symbol(), "LPT");
        findings[3] = number("LPT decimals", lpt.decimals(), 18);
        findings[4] = Finding(
            "LPT domain separator",
            hex32(IERC20Permit(config.lpt).DOMAIN_SEPARATOR()),
            hex32(domainSeparator(config.lpt, "Livepeer Token"))
        );
        findings[5] = counterpart("router on L2", IGatewayRouter(config.l2Router), config.l1Router);
    }

    /// @notice Arbitrum's router on L1 sends LivepeerToken' through this bridge; nothing when there is no router.
    function registeredOnL1(BridgeAddresses memory bridge, BridgeConfig memory config)
        internal
        view
        returns (Finding[] memory)
    {
        return registered("router on L1 gateway", config.l1Router, bridge.lptPrime, bridge.l1Gateway);
    }

    /// @notice The same on L2, which a ticket tells some minutes later.
    function registeredOnL2(BridgeAddresses memory bridge, BridgeConfig memory config)
        internal
        view
        returns (Finding[] memory)
    {
        return registered("router on L2 gateway", config.l2Router, bridge.lptPrime, bridge.l2Gateway);
    }

    // ------------------------------------------------------------------------------------------------------------

    function registered(string memory what, address router, address token, address gateway)
        private
        view
        returns (Finding[] memory findings)
    {
        if (router == address(0)) return findings;
        findings = new Finding[](1);
        findings[0] = BridgeCheck.same(what, IGatewayRouter(router).getGateway(token), gateway);
    }

    /// @dev A router on one side alone is wrong, too: no router knows the counterpart zero.
    function counterpart(string memory what, IGatewayRouter router, address expected)
        private
        view
        returns (Finding memory)
    {
        address found = address(router) == address(0) ? address(0) : router.counterpartGateway();
        return BridgeCheck.same(string.concat(what, " counterpart"), found, expected);
    }

    function domainSeparator(address token, string memory name) private view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256(bytes(name)),
                keccak256("1"),
                block.chainid,
                token
            )
        );
    }

    function isTrue(string memory what, bool found) private pure returns (Finding memory) {
        return Finding(what, found ? "true" : "false", "true");
    }

    function number(string memory what, uint256 found, uint256 expected)
        private
        pure
        returns (Finding memory)
    {
        return Finding(what, Strings.toString(found), Strings.toString(expected));
    }

    function hex32(bytes32 value) private pure returns (string memory) {
        return Strings.toHexString(uint256(value), 32);
    }
}
