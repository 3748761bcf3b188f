// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";
import {ILPTGateway} from "../src/interfaces/ILPTGateway.sol";
import {ILivepeerTokenPrime} from "../src/interfaces/ILivepeerTokenPrime.sol";
import {BridgeCheck, Finding} from "./BridgeCheck.sol";
import {BridgeCode, Twin} from "./BridgeCode.sol";
import {BridgeAddresses, BridgeConfig, CreationCode, Deployers} from "./BridgeConfig.sol";
import {Act, Side, Step} from "./Step.sol";
import {Surroundings} from "./Surroundings.sol";

/// @title How the bridge is deployed and what must then be true of it, for whoever does it: scripts, tests, local chains
/// @notice Answers questions and does nothing. The steps are data: to be read, simulated, and taken one by one in their
/// order. It need not stand on any chain: whoever asks lends it its code for the length of a call.
///
/// The gateways and the token know each other as immutables, so their addresses are predicted from the deployers'
/// nonces: the next one on L2, the next two on L1. A message that arrives on a side before its gateway is there is not
/// lost: Arbitrum's bridge refuses to call an address without code, and a withdrawal's ticket can be sent again.
contract BridgePlan {
    using RLP for RLP.Encoder;

    // The limits of the registration ticket's cost: 0.0103 ether. The rest of it is the deployer's, on L2.
    uint256 private constant TICKET_GAS = 300_000;
    uint256 private constant TICKET_GAS_PRICE = 1 gwei;
    uint256 private constant TICKET_SUBMISSION_COST = 0.01 ether;

    /// @notice Where the contracts will be that the deployers create next.
    function predict(Deployers memory by) public pure returns (BridgeAddresses memory bridge) {
        bridge.lptPrime = created(by.l1, by.l1Nonce);
        bridge.l1Gateway = created(by.l1, by.l1Nonce + 1);
        bridge.l2Gateway = created(by.l2, by.l2Nonce);
        BridgeCheck.distinct(bridge);
    }

    /// @notice The deployers' steps. Both sides are put up shut, looked at, and registered with Arbitrum's routers. The
    /// deployers never have any rights: ownership is offered to the owners from the beginning.
    function deployment(BridgeConfig calldata config, CreationCode calldata code, Deployers calldata by)
        external
        view
        returns (BridgeAddresses memory bridge, Step[] memory steps)
    {
        bridge = predict(by);
        bytes memory l2Gateway = BridgeCode.l2Gateway(code, bridge, config);
        bytes memory l1Gateway = BridgeCode.l1Gateway(code, bridge, config);

        steps = new Step[](config.l1Router == address(0) ? 7 : 9);
        steps[0] = check(Side.L2, abi.encodeCall(this.requireLpt, (config)), "looking for LPT on L2");
        steps[1] = check(Side.L1, abi.encodeCall(this.requireArbitrum, (config)), "looking for Arbitrum on L1");
        steps[2] = create(Side.L2, bridge.l2Gateway, l2Gateway, "creating the L2 gateway");
        steps[3] = create(Side.L1, bridge.lptPrime, BridgeCode.lptPrime(code, bridge), "creating LivepeerToken'");
        steps[4] = create(Side.L1, bridge.l1Gateway, l1Gateway, "creating the L1 gateway");
        steps[5] = check(Side.L2, abi.encodeCall(this.requireL2, (bridge, config)), "looking at L2");
        steps[6] = check(Side.L1, abi.encodeCall(this.requireL1, (bridge, config)), "looking at L1");
        if (config.l1Router == address(0)) return (bridge, steps);

        bytes memory register = abi.encodeCall(
            ILivepeerTokenPrime.registerWithRouter, (TICKET_GAS, TICKET_GAS_PRICE, TICKET_SUBMISSION_COST)
        );
        uint256 value = TICKET_SUBMISSION_COST + TICKET_GAS * TICKET_GAS_PRICE;
        bytes memory isKnown = abi.encodeCall(this.requireRegisteredOnL1, (bridge, config));
        steps[7] = Step(Side.L1, Act.Send, bridge.lptPrime, value, register, "registering with Arbitrum's routers");
        steps[8] = check(Side.L1, isKnown, "looking at Arbitrum's router on L1");
    }

    /// @notice The owners' steps, after the ticket of the registration has arrived on L2. First everything is looked at
    /// again; then L2 opens and, after that, L1.
    function acceptance(BridgeAddresses calldata bridge, BridgeConfig calldata config)
        external
        view
        returns (Step[] memory steps)
    {
        bytes memory accept = abi.encodeCall(Ownable2Step.acceptOwnership, ());
        bytes memory unpause = abi.encodeCall(ILPTGateway.unpause, ());
        bytes memory l1IsReady = abi.encodeCall(this.requireReady, (Side.L1, bridge, config));
        bytes memory l2IsReady = abi.encodeCall(this.requireReady, (Side.L2, bridge, config));
        steps = new Step[](6);
        steps[0] = check(Side.L2, l2IsReady, "looking at L2 before it opens");
        steps[1] = check(Side.L1, l1IsReady, "looking at L1 before it opens");
        steps[2] = Step(Side.L2, Act.Send, bridge.l2Gateway, 0, accept, "accepting the L2 gateway");
        steps[3] = Step(Side.L1, Act.Send, bridge.l1Gateway, 0, accept, "accepting the L1 gateway");
        steps[4] = Step(Side.L2, Act.Send, bridge.l2Gateway, 0, unpause, "opening deposits");
        steps[5] = Step(Side.L1, Act.Send, bridge.l1Gateway, 0, unpause, "opening withdrawals");
    }

    // ----------------------------------------------------------------------------------- what must be, on the way

    function requireLpt(BridgeConfig calldata config) external view {
        BridgeCheck.demand(Surroundings.l2(config));
    }

    function requireArbitrum(BridgeConfig calldata config) external view {
        BridgeCheck.demand(Surroundings.l1(config));
    }

    function requireL1(BridgeAddresses calldata bridge, BridgeConfig calldata config) external view {
        BridgeCheck.demand(BridgeCheck.l1(bridge, config));
        BridgeCheck.demand(BridgeCheck.offered("L1 gateway", bridge.l1Gateway, config.l1Owner));
    }

    function requireL2(BridgeAddresses calldata bridge, BridgeConfig calldata config) external view {
        BridgeCheck.demand(BridgeCheck.l2(bridge, config));
        BridgeCheck.demand(BridgeCheck.offered("L2 gateway", bridge.l2Gateway, config.l2Owner));
    }

    function requireRegisteredOnL1(BridgeAddresses calldata bridge, BridgeConfig calldata config)
        external
        view
    {
        BridgeCheck.demand(Surroundings.registeredOnL1(bridge, config));
    }

    /// @dev Only what decides whether it may open: who owns it may have changed already, when the owner goes on.
    function requireReady(Side side, BridgeAddresses calldata bridge, BridgeConfig calldata config)
        external
        view
    {
        BridgeCheck.demand(configuration(side, bridge, config));
    }

    // --------------------------------------------------------------------------------------- what must be, at last

    /// @notice How one side is configured, and what it is connected to, asked on that side.
    function configuration(Side side, BridgeAddresses calldata bridge, BridgeConfig calldata config)
        public
        view
        returns (Finding[] memory)
    {
        if (side == Side.L1) {
            return BridgeCheck.join(
                BridgeCheck.join(Surroundings.l1(config), BridgeCheck.l1(bridge, config)),
                Surroundings.registeredOnL1(bridge, config)
            );
        }
        return BridgeCheck.join(
            BridgeCheck.join(Surroundings.l2(config), BridgeCheck.l2(bridge, config)),
            Surroundings.registeredOnL2(bridge, config)
        );
    }

    /// @notice One side is open, and in nobody's hands but the owner's, asked on that side.
    function service(Side side, BridgeAddresses calldata bridge, BridgeConfig calldata config)
        external
        view
        returns (Finding[] memory)
    {
        return side == Side.L1
            ? BridgeCheck.service("L1 gateway", bridge.l1Gateway, config.l1Owner)
            : BridgeCheck.service("L2 gateway", bridge.l2Gateway, config.l2Owner);
    }

    /// @notice One side is as the deployment leaves it: shut and offered to its owner, asked on that side.
    function offered(Side side, BridgeAddresses calldata bridge, BridgeConfig calldata config)
        external
        view
        returns (Finding[] memory)
    {
        return side == Side.L1
            ? BridgeCheck.offered("L1 gateway", bridge.l1Gateway, config.l1Owner)
            : BridgeCheck.offered("L2 gateway", bridge.l2Gateway, config.l2Owner);
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
        return Step(side, Act.Check, address(this), 0, question, what);
    }

    function create(Side side, address target, bytes memory code, string memory what)
        private
        pure
        returns (Step memory)
    {
        return Step(side, Act.Create, target, 0, code, what);
    }

    /// @dev The address of the contract that `creator` creates with its transaction number `nonce`.
    function created(address creator, uint256 nonce) private pure returns (address) {
        return address(uint160(uint256(keccak256(RLP.encoder().push(creator).push(nonce).encode()))));
    }
}
