// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {BridgeAddresses} from "../deploy/BridgeConfig.sol";
import {LivepeerToken} from "../devnet/livepeer/LivepeerToken.sol";
import {IL1LPTGateway} from "../src/interfaces/IL1LPTGateway.sol";
import {IL2LPTGateway} from "../src/interfaces/IL2LPTGateway.sol";
import {PutUp} from "../test/base/PutUp.sol";
import {DirectCalls} from "./DirectCalls.sol";
import {GasBench} from "./GasBench.sol";
import {RoutedBench} from "./RoutedBench.sol";
import {WithdrawalRecord} from "./WithdrawalRecord.sol";

/// @dev This project's gateways, put up by the plan that puts up the real ones.
contract OursBench is RoutedBench, DirectCalls {
    constructor() GasBench("ours") {}

    function deployPair() internal override {
        l2Token = new LivepeerToken();
        l2Token.grantRole(keccak256("MINTER_ROLE"), address(this));
        BridgeAddresses memory bridge = PutUp.bridge(
            configOf(address(this), address(l2Token), address(l1Router), address(l2Router))
        );
        l1Token = IERC20(bridge.lptPrime);
        l1Gateway = IL1LPTGateway(bridge.l1Gateway);
        l2Gateway = IL2LPTGateway(bridge.l2Gateway);
    }

    /// @dev How much of a withdrawal's gas goes into the record from which its ticket can be sent again.
    function test_withdrawalRecord() public {
        WithdrawalRecord records = new WithdrawalRecord();
        records.withdraw(alice, uint96(AMOUNT), true);
        uint256 gas = spent();
        records.withdraw(alice, uint96(AMOUNT), false);
        record("withdrawalRecord", gas - spent());
    }

    function claimData(address to) internal pure override returns (bytes memory) {
        return abi.encodeCall(IL1LPTGateway.finalizeDeposit, (to, to, AMOUNT));
    }

    function releaseData(address to, uint256 id) internal pure override returns (bytes memory) {
        return abi.encodeCall(IL2LPTGateway.finalizeWithdraw, (id, to, AMOUNT));
    }
}
