// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {BridgeAddresses} from "../../deploy/BridgeConfig.sol";
import {LivepeerToken} from "../../devnet/livepeer/LivepeerToken.sol";
import {L1LPTGateway} from "../../src/l1/L1LPTGateway.sol";
import {IL1LPTGateway} from "../../src/interfaces/IL1LPTGateway.sol";
import {IL2LPTGateway} from "../../src/interfaces/IL2LPTGateway.sol";
import {IBridge} from "../../src/interfaces/arbitrum/IBridge.sol";
import {IInbox} from "../../src/interfaces/arbitrum/IInbox.sol";
import {IOutbox} from "../../src/interfaces/arbitrum/IOutbox.sol";
import {AddressAlias} from "../../src/libraries/AddressAlias.sol";
import {PutUp} from "../base/PutUp.sol";
import {ArbitrumTest, IRollupOnly} from "../gas/ArbitrumTest.sol";

/// @dev Offchain Labs' own bridge, inbox and outbox, replaced, nested and misused.
contract RealBridgeTest is ArbitrumTest {
    address private alice = makeAddr("alice");
    address private mallory = makeAddr("mallory");
    BridgeAddresses private addresses;
    L1LPTGateway private l1Gateway;
    IERC20 private lptPrime;

    function setUp() public override {
        super.setUp();
        (address l1Router, address l2Router) = mockRouters();
        addresses = PutUp.bridge(configOf(address(this), address(new LivepeerToken()), l1Router, l2Router));
        l1Gateway = L1LPTGateway(addresses.l1Gateway);
        lptPrime = IERC20(addresses.lptPrime);
        vm.deal(alice, 1 ether);
    }

    // -------------------------------------------------------------------------------- Arbitrum changes under us

    /// @dev As on 31 August 2022: another bridge behind the same inbox, and the old outbox moved to it.
    function test_ADepositSentBeforeTheBridgeWasReplacedIsClaimedAfter() public {
        bytes memory before = minting(alice, 1 ether);
        uint256 position = confirm(addresses.l2Gateway, address(l1Gateway), before);
        IBridge replacement = replaceBridge();
        outbox.executeTransaction(
            proofOf(position), position, addresses.l2Gateway, address(l1Gateway), 0, 0, 0, 0, before
        );
        mint(alice, 2 ether);
        assertEq(lptPrime.balanceOf(alice), 3 ether);
        assertEq(l1Gateway.bridge() == address(replacement), false, "not the first bridge");

        // Withdrawals go on too: the new bridge takes the inbox's messages.
        IRollupOnly(address(replacement)).setDelayedInbox(address(inbox), true);
        withdraw(alice, 1 ether);
        assertEq(replacement.delayedMessageCount(), 1);
    }

    /// @dev The new bridge is asked for its own outbox, whose sender counts.
    function test_AMessageOfAnotherSenderByTheNewBridgeIsRefused() public {
        replaceBridge();
        bytes memory call = minting(mallory, 1 ether);
        uint256 position = confirm(mallory, address(l1Gateway), call);
        vm.expectRevert(
            abi.encodeWithSelector(IL1LPTGateway.OnlyCounterpart.selector, mallory, addresses.l2Gateway)
        );
        outbox.executeTransaction(proofOf(position), position, mallory, address(l1Gateway), 0, 0, 0, 0, call);
    }

    /// @dev Whoever is neither the first bridge nor the one that the inbox names.
    function test_ABridgeThatTheInboxDoesNotNameIsRefused() public {
        IBridge fake = newBridge();
        vm.expectRevert(abi.encodeWithSelector(IL1LPTGateway.OnlyBridge.selector, fake));
        vm.prank(address(fake));
        l1Gateway.finalizeDeposit(alice, alice, 1 ether);
    }

    function test_TheOwnerNamesAnotherInboxOnlyOnceOursIsRefused() public {
        mint(alice, 3 ether);
        withdraw(alice, 1 ether);
        IInbox replacement = newInbox(bridge);
        IRollupOnly(address(bridge)).setDelayedInbox(address(replacement), true);
        vm.expectRevert(abi.encodeWithSelector(IL1LPTGateway.InboxInUse.selector, inbox));
        l1Gateway.replaceInbox(address(replacement));

        IRollupOnly(address(bridge)).setDelayedInbox(address(inbox), false);
        vm.expectRevert(abi.encodeWithSignature("NotDelayedInbox(address)", inbox));
        withdraw(alice, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, mallory));
        vm.prank(mallory);
        l1Gateway.replaceInbox(address(replacement));
        vm.expectEmit(address(l1Gateway));
        emit IL1LPTGateway.InboxReplaced(address(inbox), address(replacement));
        l1Gateway.replaceInbox(address(replacement));

        assertEq(l1Gateway.inbox(), address(replacement));
        withdraw(alice, 1 ether);
        vm.prank(alice);
        l1Gateway.resendWithdrawal{value: 0.01 ether}(0, fees(alice));
        mint(alice, 1 ether);
        assertEq(lptPrime.balanceOf(alice), 2 ether);
        vm.expectRevert(abi.encodeWithSelector(IL1LPTGateway.InboxInUse.selector, replacement));
        l1Gateway.replaceInbox(address(inbox));
    }

    function test_TheOwnerNamesNoInboxThatTheBridgeDoesNotAllowOrThatTakesNoTickets() public {
        IInbox stranger = newInbox(bridge);
        IInbox ofAnother = newInbox(newBridge());
        NoInbox withoutTickets = new NoInbox(address(bridge));
        IRollupOnly(address(bridge)).setDelayedInbox(address(inbox), false);
        IRollupOnly(address(bridge)).setDelayedInbox(address(ofAnother), true);
        IRollupOnly(address(bridge)).setDelayedInbox(address(withoutTickets), true);
        vm.expectRevert(abi.encodeWithSelector(IL1LPTGateway.InboxNotAllowed.selector, stranger));
        l1Gateway.replaceInbox(address(stranger));
        vm.expectRevert(abi.encodeWithSelector(IL1LPTGateway.InboxNotAllowed.selector, ofAnother));
        l1Gateway.replaceInbox(address(ofAnother));
        vm.expectRevert();
        l1Gateway.replaceInbox(address(withoutTickets));
        assertEq(l1Gateway.inbox(), address(inbox));
    }

    /// @dev First the bridge, then the inbox, then the bridge behind that one: each time the inbox in force is asked.
    function test_AnInboxThatWasNamedLaterIsAskedForItsBridge() public {
        mint(alice, 3 ether);
        bytes memory before = minting(alice, 1 ether);
        uint256 position = confirm(addresses.l2Gateway, address(l1Gateway), before);
        IBridge second = replaceBridge();
        vm.expectRevert(abi.encodeWithSignature("NotDelayedInbox(address)", inbox));
        withdraw(alice, 1 ether);
        IInbox later = newInbox(second);
        IRollupOnly(address(second)).setDelayedInbox(address(later), true);
        l1Gateway.replaceInbox(address(later));
        withdraw(alice, 1 ether);
        vm.prank(alice);
        l1Gateway.resendWithdrawal{value: 0.01 ether}(0, fees(alice));
        assertEq(second.delayedMessageCount(), 2);

        IBridge third = newBridge();
        IRollupOnly(address(third)).setOutbox(address(outbox), true);
        pointAt(address(later), second, third);
        pointAt(address(outbox), second, third);
        outbox.executeTransaction(
            proofOf(position), position, addresses.l2Gateway, address(l1Gateway), 0, 0, 0, 0, before
        );
        assertEq(lptPrime.balanceOf(alice), 3 ether);
    }

    // ---------------------------------------------------------------------------------------- nested messages

    /// @dev A message of a stranger executes a deposit within itself: minted once, for the message of the L2 gateway, and
    /// what the stranger asks for afterwards is the stranger's.
    function test_AMessageThatExecutesADepositWithinItselfGainsNothing() public {
        bytes memory deposit = minting(alice, 5 ether);
        uint256 position = confirm(addresses.l2Gateway, address(l1Gateway), deposit);
        Nester nester =
            new Nester(outbox, proofOf(position), position, addresses.l2Gateway, address(l1Gateway), deposit);
        execute(mallory, address(nester), abi.encodeCall(Nester.nest, ()));
        assertEq(lptPrime.balanceOf(alice), 5 ether, "minted within");
        assertEq(lptPrime.totalSupply(), 5 ether, "once");
        assertFalse(nester.mintedForItself());
        vm.expectPartialRevert(IOutbox.AlreadySpent.selector);
        nester.nest();
    }

    // ----------------------------------------------------------------------------------------------- recipients

    /// @dev Why Arbitrum's bridge is refused as a recipient: it calls what messages say.
    function test_WhatIsMintedToArbitrumsBridgeAnybodyTakes() public {
        mint(address(bridge), 7 ether);
        execute(mallory, address(lptPrime), abi.encodeCall(IERC20.transfer, (mallory, 7 ether)));
        assertEq(lptPrime.balanceOf(mallory), 7 ether);
        assertTrue(l1Gateway.isRefusedRecipient(address(bridge)));
    }

    // -------------------------------------------------------------------------------------------------- refunds

    /// @dev An account with a delegation (EIP-7702) has code, so that its refund goes to its alias, where nobody is.
    function test_TheRefundOfADelegatedAccountIsAliased() public {
        mint(alice, 1 ether);
        vm.etch(alice, abi.encodePacked(hex"ef0100", address(l1Gateway)));
        vm.expectRevert(estimate(AddressAlias.applyL1ToL2Alias(alice)));
        vm.prank(alice);
        l1Gateway.withdraw{value: 2}(alice, 1 ether, IL1LPTGateway.TicketFees(1, 1, 1, alice));
    }

    /// @dev A contract under construction has no code yet: its refund goes to its own address on L2.
    function test_TheRefundOfAContractUnderConstructionIsNotAliased() public {
        address self = vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
        mint(self, 1 ether);
        vm.deal(address(this), 2);
        vm.expectRevert(estimate(self));
        new Withdrawer{value: 2}(l1Gateway);
    }

    // ------------------------------------------------------------------------------------------------------------

    function estimate(address refundTo) private view returns (bytes memory) {
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
            abi.encodeCall(IL2LPTGateway.finalizeWithdraw, (0, alice, 1 ether))
        );
    }

    function replaceBridge() private returns (IBridge replacement) {
        replacement = newBridge();
        IRollupOnly(address(replacement)).setOutbox(address(outbox), true);
        pointAt(address(inbox), bridge, replacement);
        pointAt(address(outbox), bridge, replacement);
        assertEq(inbox.bridge(), address(replacement));
    }

    /// @dev As an upgrade of the proxy does: whichever slot names the bridge.
    function pointAt(address arbitrum, IBridge present, IBridge replacement) private {
        for (uint256 slot = 0; slot < 300; slot++) {
            uint256 word = uint256(vm.load(arbitrum, bytes32(slot)));
            for (uint256 shift = 0; shift <= 96; shift += 8) {
                if (uint160(word >> shift) != uint160(address(present))) continue;
                word = word & ~(uint256(type(uint160).max) << shift);
                word |= uint256(uint160(address(replacement))) << shift;
                vm.store(arbitrum, bytes32(slot), bytes32(word));
                return;
            }
        }
        revert("no slot names the bridge");
    }

    function minting(address to, uint256 amount) private pure returns (bytes memory) {
        return abi.encodeCall(IL1LPTGateway.finalizeDeposit, (to, to, amount));
    }

    function mint(address to, uint256 amount) private {
        execute(addresses.l2Gateway, address(l1Gateway), minting(to, amount));
    }

    function withdraw(address from, uint256 amount) private {
        vm.prank(from);
        l1Gateway.withdraw{value: 0.01 ether}(from, amount, fees(from));
    }

    function fees(address refundTo) private pure returns (IL1LPTGateway.TicketFees memory) {
        return IL1LPTGateway.TicketFees(0, 0, 0.01 ether, refundTo);
    }
}

/// @dev Something that the bridge allows as an inbox, as it allows the rollup's own, and that takes no tickets.
contract NoInbox {
    address public bridge;

    constructor(address bridge_) {
        bridge = bridge_;
    }
}

/// @dev Executes a message while a message of its own is being executed, and then asks for more.
contract Nester {
    IOutbox private outbox;
    bytes32[] private proof;
    uint256 private position;
    address private l2Sender;
    address private gateway;
    bytes private data;
    bool public mintedForItself;

    constructor(
        IOutbox outbox_,
        bytes32[] memory proof_,
        uint256 position_,
        address l2Sender_,
        address gateway_,
        bytes memory data_
    ) {
        (outbox, proof, position, l2Sender, gateway, data) =
        (outbox_, proof_, position_, l2Sender_, gateway_, data_);
    }

    function nest() external {
        outbox.executeTransaction(proof, position, l2Sender, gateway, 0, 0, 0, 0, data);
        (mintedForItself,) = gateway.call(
            abi.encodeCall(IL1LPTGateway.finalizeDeposit, (address(this), address(this), 1 ether))
        );
    }
}

contract Withdrawer {
    constructor(L1LPTGateway gateway) payable {
        gateway.withdraw{value: msg.value}(
            makeRecipient(), 1 ether, IL1LPTGateway.TicketFees(1, 1, 1, address(this))
        );
    }

    /// @dev "alice", as forge-std makes her.
    function makeRecipient() private pure returns (address) {
        return 0x328809Bc894f92807417D2dAD6b7C998c1aFdac6;
    }
}
