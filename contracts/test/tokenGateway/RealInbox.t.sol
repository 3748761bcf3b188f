// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {BridgeAddresses} from "../../deploy/BridgeConfig.sol";
import {LivepeerToken} from "../../devnet/livepeer/LivepeerToken.sol";
import {L1LPTGateway} from "../../src/l1/L1LPTGateway.sol";
import {IL1LPTGateway} from "../../src/interfaces/IL1LPTGateway.sol";
import {IL2LPTGateway} from "../../src/interfaces/IL2LPTGateway.sol";
import {IInbox} from "../../src/interfaces/arbitrum/IInbox.sol";
import {AddressAlias} from "../../src/libraries/AddressAlias.sol";
import {PutUp} from "../base/PutUp.sol";
import {ArbitrumTest} from "../gas/ArbitrumTest.sol";

/// @dev What Offchain Labs' own inbox makes of a withdrawal: how it answers estimates, and whom it aliases.
contract RealInboxTest is ArbitrumTest {
    address private alice = makeAddr("alice");
    address private bob = makeAddr("bob");
    address private router;
    BridgeAddresses private addresses;
    L1LPTGateway private l1Gateway;

    function setUp() public override {
        super.setUp();
        address l2Router;
        (router, l2Router) = mockRouters();
        addresses = PutUp.bridge(configOf(address(this), address(new LivepeerToken()), router, l2Router));
        l1Gateway = L1LPTGateway(addresses.l1Gateway);
        mint(alice);
    }

    /// @dev Arbitrum's SDK asks with a gas limit and a fee of one, and reads the ticket from what the inbox reverts with.
    function test_AnEstimateThroughTheRouterIsAnsweredWithTheTicket() public {
        vm.prank(alice);
        assertTrue(IERC20(addresses.lptPrime).approve(address(l1Gateway), 1 ether));
        vm.deal(router, 2);
        vm.expectRevert(expectedTicket(bob, alice));
        vm.prank(router);
        l1Gateway.outboundTransfer{value: 2}(
            addresses.lptPrime, bob, 1 ether, 1, 1, abi.encode(alice, abi.encode(1, ""))
        );
    }

    function test_AnEstimateOfADirectCallIsAnsweredWithTheTicket() public {
        vm.deal(alice, 2);
        vm.expectRevert(expectedTicket(bob, alice));
        vm.prank(alice);
        l1Gateway.withdraw{value: 2}(bob, 1 ether, IL1LPTGateway.TicketFees(1, 1, 1, alice));
    }

    /// @dev A smart wallet's address belongs to somebody else on the other chain, or to nobody: the inbox aliases it.
    function test_ASmartWalletsUnspentFeesGoToItsAlias() public {
        SmartWallet wallet = new SmartWallet();
        mint(address(wallet));
        vm.deal(address(wallet), 2);
        vm.expectRevert(expectedTicket(bob, AddressAlias.applyL1ToL2Alias(address(wallet))));
        wallet.call(
            address(l1Gateway),
            2,
            abi.encodeCall(
                IL1LPTGateway.withdraw, (bob, 1 ether, IL1LPTGateway.TicketFees(1, 1, 1, address(wallet)))
            )
        );
    }

    /// @dev What the inbox says of a ticket, with the gateway's alias as the only account that may cancel it.
    function expectedTicket(address to, address refundTo) private view returns (bytes memory) {
        return abi.encodeWithSelector(
            IInbox.RetryableData.selector,
            address(l1Gateway),
            addresses.l2Gateway,
            0,
            2,
            1,
            refundTo,
            AddressAlias.applyL1ToL2Alias(address(l1Gateway)),
            1,
            1,
            abi.encodeCall(IL2LPTGateway.finalizeWithdraw, (0, to, 1 ether))
        );
    }

    function mint(address to) private {
        execute(
            addresses.l2Gateway,
            addresses.l1Gateway,
            abi.encodeCall(IL1LPTGateway.finalizeDeposit, (to, to, 1 ether))
        );
    }
}

/// @dev A wallet that is a contract, and refuses ether as some do.
contract SmartWallet {
    function call(address to, uint256 value, bytes calldata data) external returns (bytes memory) {
        (bool ok, bytes memory returned) = to.call{value: value}(data);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(returned, 32), mload(returned))
            }
        }
        return returned;
    }
}
