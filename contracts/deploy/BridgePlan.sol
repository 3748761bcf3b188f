// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";
import {ILPTGateway} from "../src/interfaces/ILPTGateway.sol";
import {BridgeCheck, Finding} from "./BridgeCheck.sol";
import {BridgeCode, Twin} from "./BridgeCode.sol";
import {BridgeAddresses, BridgeConfig, CreationCode, Deployers} from "./BridgeConfig.sol";
import {Act, Side, Step} from "./Step.sol";

/// @title How the bridge is deployed and what must then be true of it, for whoever does it: scripts, tests, local chains
/// @notice Answers questions and does nothing. The steps are data: to be read, simulated, and taken one by one in their
/// order. It need not stand on any chain: whoever asks lends it its code for the length of a call.
///
/// The gateways and the token know each other as immutables, so their addresses are predicted from the deployers'
/// nonces: the next one on L2, the next two on L1. A message that arrives on a side before its gateway is there is not
/// lost: Arbitrum's bridge refuses to call an address without code, and a withdrawal's ticket can be sent again.
contract BridgePlan {
    using RLP for RLP.Encoder;

    /// @notice Where the contracts will be that the deployers create next.
    function predict(Deployers memory by) public pure returns (BridgeAddresses memory bridge) {
        bridge.lptPrime = created(by.l1, by.l1Nonce);
        bridge.l1Gateway = created(by.l1, by.l1Nonce + 1);
        bridge.l2Gateway = created(by.l2, by.l2Nonce);
        BridgeCheck.distinct(bridge);
    }

    /// @notice The deployers' steps. Both sides are put up shut and looked at; then L2 opens and, after that, L1: nothing
    /// can be burnt before it can be released. In the end both gateways are offered to the owner.
    function deployment(BridgeConfig calldata config, CreationCode calldata code, Deployers calldata by)
        external
        view
        returns (BridgeAddresses memory bridge, Step[] memory steps)
    {
        bridge = predict(by);
        address l1 = bridge.l1Gateway;
        address l2 = bridge.l2Gateway;
        bytes memory setPauser = abi.encodeCall(ILPTGateway.setPauser, (config.pauser));
        bytes memory unpause = abi.encodeCall(ILPTGateway.unpause, ());
        bytes memory offer = abi.encodeCall(Ownable2Step.transferOwnership, (config.owner));

        steps = new Step[](13);
        steps[0] = check(Side.L2, abi.encodeCall(this.requireLpt, (config)), "looking for LPT on L2");
        steps[1] = Step(Side.L2, Act.Create, l2, BridgeCode.l2Gateway(code, bridge, config, by.l2), "creating the L2 gateway");
        steps[2] = Step(Side.L2, Act.Send, l2, setPauser, "naming the pauser on L2");
        steps[3] = check(Side.L1, abi.encodeCall(this.requireInbox, (config)), "looking for the inbox on L1");
        steps[4] = Step(Side.L1, Act.Create, bridge.lptPrime, BridgeCode.lptPrime(code, bridge), "creating LivepeerToken'");
        steps[5] = Step(Side.L1, Act.Create, l1, BridgeCode.l1Gateway(code, bridge, config, by.l1), "creating the L1 gateway");
        steps[6] = Step(Side.L1, Act.Send, l1, setPauser, "naming the pauser on L1");
        steps[7] = check(Side.L2, abi.encodeCall(this.requireL2, (bridge, config)), "looking at L2");
        steps[8] = check(Side.L1, abi.encodeCall(this.requireL1, (bridge, config)), "looking at L1");
        steps[9] = Step(Side.L2, Act.Send, l2, unpause, "opening deposits");
        steps[10] = Step(Side.L2, Act.Send, l2, offer, "offering the L2 gateway to its owner");
        steps[11] = Step(Side.L1, Act.Send, l1, unpause, "opening withdrawals");
        steps[12] = Step(Side.L1, Act.Send, l1, offer, "offering the L1 gateway to its owner");
    }

    /// @notice The owner's steps, after which the deployers have no rights.
    function acceptance(BridgeAddresses memory bridge) external pure returns (Step[] memory steps) {
        bytes memory accept = abi.encodeCall(Ownable2Step.acceptOwnership, ());
        steps = new Step[](2);
        steps[0] = Step(Side.L2, Act.Send, bridge.l2Gateway, accept, "accepting the L2 gateway");
        steps[1] = Step(Side.L1, Act.Send, bridge.l1Gateway, accept, "accepting the L1 gateway");
    }

    // ----------------------------------------------------------------------------------- what must be, on the way

    function requireLpt(BridgeConfig calldata config) external view {
        BridgeCheck.hasCode("LPT", config.lpt);
    }

    function requireInbox(BridgeConfig calldata config) external view {
        BridgeCheck.hasCode("inbox", config.inbox);
    }

    function requireL1(BridgeAddresses calldata bridge, BridgeConfig calldata config) external view {
        BridgeCheck.demand(BridgeCheck.l1(bridge, config));
    }

    function requireL2(BridgeAddresses calldata bridge, BridgeConfig calldata config) external view {
        BridgeCheck.demand(BridgeCheck.l2(bridge, config));
    }

    // --------------------------------------------------------------------------------------- what must be, at last

    /// @notice How one side is configured, asked on that side.
    function configuration(Side side, BridgeAddresses calldata bridge, BridgeConfig calldata config)
        external
        view
        returns (Finding[] memory)
    {
        return side == Side.L1 ? BridgeCheck.l1(bridge, config) : BridgeCheck.l2(bridge, config);
    }

    /// @notice Whether one side is open, and in nobody's hands but the owner's, asked on that side.
    function service(Side side, BridgeAddresses calldata bridge, BridgeConfig calldata config)
        external
        view
        returns (Finding[] memory)
    {
        return side == Side.L1
            ? BridgeCheck.service("L1 gateway", bridge.l1Gateway, config)
            : BridgeCheck.service("L2 gateway", bridge.l2Gateway, config);
    }

    /// @notice What to compare the code on one side with.
    function twins(
        Side side,
        BridgeAddresses calldata bridge,
        BridgeConfig calldata config,
        CreationCode calldata code
    )
        external
        pure
        returns (Twin[] memory)
    {
        return side == Side.L1 ? BridgeCode.l1(code, bridge, config) : BridgeCode.l2(code, bridge, config);
    }

    // ------------------------------------------------------------------------------------------------------------

    function check(Side side, bytes memory question, string memory what) private view returns (Step memory) {
        return Step(side, Act.Check, address(this), question, what);
    }

    /// @dev The address of the contract that `creator` creates with its transaction number `nonce`.
    function created(address creator, uint256 nonce) private pure returns (address) {
        return address(uint160(uint256(keccak256(RLP.encoder().push(creator).push(nonce).encode()))));
    }
}
