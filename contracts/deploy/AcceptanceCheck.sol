// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {Vm} from "forge-std/Vm.sol";
import {BridgeCheck, Finding} from "./BridgeCheck.sol";
import {Twin} from "./BridgeCode.sol";
import {BridgeAddresses, BridgeConfig} from "./BridgeConfig.sol";
import {BridgePlan} from "./BridgePlan.sol";
import {Compiled} from "./Compiled.sol";
import {Side} from "./Step.sol";

/// @notice `Offered`: as a deployment leaves the bridge. `InService`: as its owners open it.
enum Stage {
    Offered,
    InService
}

/// @title Everything that must be true of one side of a bridge, asked on that side, in forge
library AcceptanceCheck {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    error ConstructorFailed(string what);

    function run(
        BridgePlan plan,
        Side side,
        BridgeAddresses memory bridge,
        BridgeConfig memory config,
        Stage stage
    ) internal returns (Finding[] memory) {
        Twin[] memory twins = plan.twins(side, bridge, config, Compiled.bridge());
        Finding[] memory code = new Finding[](twins.length);
        for (uint256 i = 0; i < twins.length; i++) {
            code[i] = compare(twins[i]);
        }
        Finding[] memory hands = stage == Stage.Offered
            ? plan.offered(side, bridge, config)
            : plan.service(side, bridge, config);
        return BridgeCheck.join(BridgeCheck.join(plan.configuration(side, bridge, config), code), hands);
    }

    function compare(Twin memory twin) private returns (Finding memory) {
        bytes32 found = twin.location.codehash;
        uint256 state = vm.snapshotState();
        vm.etch(twin.workplace, twin.creation);
        (bool ok, bytes memory code) = twin.workplace.call("");
        vm.revertToState(state);
        require(ok, ConstructorFailed(twin.what));
        return Finding(twin.what, hash(found), hash(keccak256(code)));
    }

    function hash(bytes32 value) private pure returns (string memory) {
        return Strings.toHexString(uint256(value), 32);
    }
}
