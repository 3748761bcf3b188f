// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Test} from "forge-std/Test.sol";
import {BridgeConfig} from "../../deploy/BridgeConfig.sol";
import {DeploymentFile} from "../../script/DeploymentFile.sol";

/// @dev What the scripts take from the environment. One test, because there is one environment.
contract DeploymentFileTest is Test {
    string[11] private names = [
        "L1_OWNER",
        "L2_OWNER",
        "L1_PAUSER",
        "L2_PAUSER",
        "LPT",
        "INBOX",
        "BRIDGE",
        "OUTBOX",
        "L1_ROUTER",
        "L2_ROUTER",
        "L2_CHAIN_ID"
    ];

    function test_EveryArgumentIsNamedAndNoneIsWritten() public {
        for (uint256 i = 0; i < names.length; i++) {
            // A name that is not set has no default. Once set, a variable cannot be taken away again.
            vm.expectRevert();
            this.config();
            vm.setEnv(names[i], i < 10 ? vm.toString(address(uint160(0x1000 + i))) : "42161");
        }
        BridgeConfig memory config_ = this.config();
        assertEq(config_.l1Owner, address(0x1000));
        assertEq(config_.l2Owner, address(0x1001));
        assertEq(config_.l1Pauser, address(0x1002));
        assertEq(config_.l2Pauser, address(0x1003));
        assertEq(config_.lpt, address(0x1004));
        assertEq(config_.inbox, address(0x1005));
        assertEq(config_.bridge, address(0x1006));
        assertEq(config_.outbox, address(0x1007));
        assertEq(config_.l1Router, address(0x1008));
        assertEq(config_.l2Router, address(0x1009));
        assertEq(config_.l2ChainId, 42161);

        for (uint256 i = 0; i < 10; i++) {
            bool mayBeNone = i == 2 || i == 3 || i == 8 || i == 9;
            vm.setEnv(names[i], vm.toString(address(0)));
            vm.expectRevert(abi.encodeWithSelector(DeploymentFile.WriteNone.selector, names[i]));
            this.config();
            vm.setEnv(names[i], "none");
            if (!mayBeNone) vm.expectRevert();
            this.config();
            vm.setEnv(names[i], vm.toString(address(uint160(0x1000 + i))));
        }
    }

    /// @dev As a call, so that a revert can be expected.
    function config() external view returns (BridgeConfig memory) {
        return DeploymentFile.config();
    }
}
