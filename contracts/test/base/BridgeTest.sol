// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Test} from "forge-std/Test.sol";
import {BridgeAddresses, BridgeConfig} from "../../deploy/BridgeConfig.sol";
import {LivepeerToken} from "../../devnet/livepeer/LivepeerToken.sol";
import {L1LPTGateway} from "../../src/l1/L1LPTGateway.sol";
import {LivepeerTokenPrime} from "../../src/l1/LivepeerTokenPrime.sol";
import {L2LPTGateway} from "../../src/l2/L2LPTGateway.sol";
import {IL1LPTGateway} from "../../src/interfaces/IL1LPTGateway.sol";
import {ILPTGateway} from "../../src/interfaces/ILPTGateway.sol";
import {AddressAlias} from "../../src/libraries/AddressAlias.sol";
import {ArbSysMock} from "../mocks/ArbSysMock.sol";
import {BridgeMock} from "../mocks/BridgeMock.sol";
import {InboxMock} from "../mocks/InboxMock.sol";
import {RouterMock} from "../mocks/RouterMock.sol";
import {PutUp} from "./PutUp.sol";

/// @dev Both sides of the bridge on one chain, deployed by the plan that deploys the real one, with recording mocks
/// of Arbitrum between them.
abstract contract BridgeTest is Test {
    uint256 internal constant GAS_LIMIT = 300_000;
    uint256 internal constant MAX_FEE = 0.1 gwei;
    uint256 internal constant SUBMISSION_COST = 0.0001 ether;
    uint256 internal constant TICKET_VALUE = SUBMISSION_COST + GAS_LIMIT * MAX_FEE;
    uint256 internal constant FUNDS = 1000 ether;

    address internal owner = makeAddr("owner");
    address internal pauser = makeAddr("pauser");
    address internal l1Router;
    address internal l2Router;
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal mallory = makeAddr("mallory");

    ArbSysMock internal arbSys = ArbSysMock(address(100));
    BridgeMock internal arbBridge;
    InboxMock internal inbox;
    LivepeerToken internal lpt;
    LivepeerTokenPrime internal lptPrime;
    L1LPTGateway internal l1Gateway;
    L2LPTGateway internal l2Gateway;
    /// @dev The L1 gateway as a sender on L2.
    address internal l1GatewayAlias;

    function setUp() public virtual {
        vm.etch(address(arbSys), type(ArbSysMock).runtimeCode);
        arbBridge = new BridgeMock();
        inbox = new InboxMock(address(arbBridge));
        lpt = new LivepeerToken();
        lpt.grantRole(keccak256("MINTER_ROLE"), address(this));

        RouterMock router = new RouterMock(address(inbox));
        RouterMock routerOnL2 = new RouterMock(address(0));
        router.connect(routerOnL2);
        routerOnL2.connect(router);
        (l1Router, l2Router) = (address(router), address(routerOnL2));

        BridgeAddresses memory bridge = PutUp.bridge(bridgeConfig());
        l1Gateway = L1LPTGateway(bridge.l1Gateway);
        l2Gateway = L2LPTGateway(bridge.l2Gateway);
        lptPrime = LivepeerTokenPrime(bridge.lptPrime);
        l1GatewayAlias = AddressAlias.applyL1ToL2Alias(bridge.l1Gateway);
        vm.deal(alice, 1 ether);
        vm.deal(bob, 1 ether);
        vm.deal(mallory, 1 ether);
    }

    function bridgeConfig() internal view returns (BridgeConfig memory) {
        return BridgeConfig({
            l1Owner: owner,
            l2Owner: owner,
            l1Pauser: pauser,
            l2Pauser: pauser,
            l2ChainId: block.chainid,
            lpt: address(lpt),
            inbox: address(inbox),
            bridge: address(arbBridge),
            outbox: address(arbBridge),
            l1Router: l1Router,
            l2Router: l2Router
        });
    }

    /// @dev What a gateway is created with, wrong in nothing.
    function someParts() internal view returns (ILPTGateway.Parts memory) {
        return ILPTGateway.Parts({
            owner: owner,
            pauser: pauser,
            counterpartGateway: address(1),
            lpt: address(2),
            lptPrime: address(3),
            l1Router: address(0),
            l2Router: address(0),
            inbox: address(inbox),
            bridge: address(arbBridge),
            outbox: address(4)
        });
    }

    // ------------------------------------------------------------------------------------------------ on L2

    /// @dev Gives `account` LPT, and the gateway the allowance to take it.
    function fundLpt(address account, uint256 amount) internal {
        lpt.mint(account, amount);
        vm.prank(account);
        lpt.approve(address(l2Gateway), amount);
    }

    function deposit(address from, address to, uint256 amount) internal returns (uint256 position) {
        vm.prank(from);
        return l2Gateway.deposit(to, amount);
    }

    /// @dev What the ticket of withdrawal `id` does when it is redeemed.
    function release(uint256 id, address to, uint256 amount) internal {
        vm.prank(l1GatewayAlias);
        l2Gateway.finalizeWithdraw(id, to, amount);
    }

    // ------------------------------------------------------------------------------------------------ on L1

    /// @dev What Arbitrum does when somebody claims the message at `position`.
    function claim(uint256 position) internal {
        ArbSysMock.Message memory message = arbSys.message(position);
        arbBridge.executeFrom(message.sender, message.destination, message.data);
    }

    /// @dev Gives `account` LivepeerToken' the only way there is: by a deposit and its claim.
    function fundLptPrime(address account, uint256 amount) internal {
        fundLpt(account, amount);
        claim(deposit(account, account, amount));
    }

    function withdraw(address from, address to, uint256 amount) internal returns (uint256 id) {
        vm.prank(from);
        return l1Gateway.withdraw{value: TICKET_VALUE}(to, amount, ticketFees(from));
    }

    function ticketFees(address refundTo) internal pure returns (IL1LPTGateway.TicketFees memory) {
        return IL1LPTGateway.TicketFees({
            gasLimit: GAS_LIMIT,
            maxFeePerGas: MAX_FEE,
            maxSubmissionCost: SUBMISSION_COST,
            excessFeeRefundAddress: refundTo
        });
    }

    /// @dev An account that can receive: no part of a bridge, and not zero. See RecipientsTest.
    function boundRecipient(address to) internal view returns (address) {
        vm.assume(!l1Gateway.isRefusedRecipient(to));
        return to;
    }
}
