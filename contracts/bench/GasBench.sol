// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {DevnetArbSys} from "../devnet/arbos/DevnetArbSys.sol";
import {LivepeerToken} from "../devnet/livepeer/LivepeerToken.sol";
import {IL1TokenGateway, IL2TokenGateway} from "../src/interfaces/arbitrum/ITokenGateway.sol";
import {AddressAlias} from "../src/libraries/AddressAlias.sol";
import {ArbitrumTest} from "../test/gas/ArbitrumTest.sol";
import {IL1RouterAdmin, ITicketReceiver, OffchainLabs} from "./OffchainLabs.sol";

/// @dev What one pair of gateways costs its users, each operation as a transaction of its own: from its 21,000 gas to its
/// refunds. Both pairs go through these same lines, on Offchain Labs' own bridge, inbox, outbox and routers. Others have
/// used the gateways before; Alice has not.
abstract contract GasBench is ArbitrumTest {
    /// @dev One `amount` for all: its bytes are calldata, and cost gas.
    uint256 internal constant AMOUNT = 20 ether;
    uint256 private constant GAS_LIMIT = 300_000;
    uint256 private constant MAX_FEE = 0.1 gwei;
    uint256 private constant SUBMISSION_COST = 0.0001 ether;
    uint256 internal constant TICKET_VALUE = SUBMISSION_COST + GAS_LIMIT * MAX_FEE;

    /// @dev Of a pair, as `deploy` leaves them. The token on L2 is LPT, that on L1 stands for it.
    LivepeerToken internal l2Token;
    IERC20 internal l1Token;
    IL1TokenGateway internal l1Gateway;
    IL2TokenGateway internal l2Gateway;

    IL1TokenGateway internal l1Router;
    IL2TokenGateway internal l2Router;
    address internal alice;
    uint256 internal aliceKey;
    address private bob = makeAddr("bob");

    /// @dev The file of contracts/cache/bench/snapshots that the figures go to.
    string private group;

    constructor(string memory group_) {
        group = group_;
    }

    function setUp() public override {
        super.setUp();
        vm.etch(address(100), type(DevnetArbSys).runtimeCode);
        l1Router = IL1TokenGateway(OffchainLabs.deployProxied("ethereum/gateway/L1GatewayRouter"));
        l2Router = IL2TokenGateway(OffchainLabs.deployProxied("arbitrum/gateway/L2GatewayRouter"));
        OffchainLabs.initializeRouters(l1Router, l2Router, address(inbox), address(this));

        deploy();
        register();
        (alice, aliceKey) = makeAddrAndKey("alice");
        fund(alice);
        fund(bob);
        moveAround(bob);
    }

    /// @dev Puts up the pair, ready to be used, and names its four contracts.
    function deploy() internal virtual;

    // -------------------------------------------------------------------------------------------- operations

    function test_deposit() public {
        approve(alice);
        deposit(alice);
        record("deposit", spent());
    }

    /// @dev By somebody who has given no allowance yet.
    function test_permitDeposit() public {
        record("permitDeposit", depositWithoutAllowance());
    }

    function test_claim() public {
        claim(alice);
        record("claim", spent());
        assertEq(l1Token.balanceOf(alice), AMOUNT);
    }

    function test_withdraw() public {
        claim(alice);
        withdraw(alice);
        record("withdraw", spent());
        assertEq(l1Token.balanceOf(alice), 0);
    }

    function test_release() public {
        uint256 before = l2Token.balanceOf(alice);
        release(alice);
        record("release", spent());
        assertEq(l2Token.balanceOf(alice), before + AMOUNT);
    }

    function test_depositThroughRouter() public {
        approve(alice);
        vm.prank(alice);
        l2Router.outboundTransfer(address(l1Token), alice, AMOUNT, "");
        record("depositThroughRouter", spent());
    }

    function test_withdrawThroughRouter() public {
        claim(alice);
        vm.prank(alice);
        l1Token.approve(address(l1Gateway), type(uint256).max);
        withdrawThroughRouter(alice);
        record("withdrawThroughRouter", spent());
        assertEq(l1Token.balanceOf(alice), 0);
    }

    /// @dev The cheapest way that a holder with an allowance has.
    function deposit(address from) internal virtual;

    /// @dev From no allowance to the message to L1; answers the gas of all transactions together.
    function depositWithoutAllowance() internal virtual returns (uint256);

    /// @dev The cheapest way that a holder has.
    function withdraw(address from) internal virtual;

    function withdrawThroughRouter(address from) internal {
        bytes memory data = abi.encode(SUBMISSION_COST, "");
        vm.prank(from);
        l1Router.outboundTransfer{value: TICKET_VALUE}(
            address(l1Token), from, AMOUNT, GAS_LIMIT, MAX_FEE, data
        );
    }

    function claim(address to) private {
        bytes memory data = l2Gateway.getOutboundCalldata(address(l1Token), to, to, AMOUNT, "");
        execute(address(l2Gateway), address(l1Gateway), data);
    }

    function release(address to) private {
        bytes memory data = l1Gateway.getOutboundCalldata(address(l1Token), to, to, AMOUNT, "");
        ticket(address(l1Gateway), address(l2Gateway), data);
    }

    function approve(address from) internal {
        vm.prank(from);
        l2Token.approve(address(l2Gateway), type(uint256).max);
    }

    // ------------------------------------------------------------------------------------------------- figures

    /// @dev What the sender of the last transaction pays for: refunds are already off.
    function spent() internal view returns (uint256) {
        return vm.lastCallGas().gasTotalUsed;
    }

    function record(string memory operation, uint256 gas) internal {
        vm.snapshotValue(group, operation, gas);
    }

    // ------------------------------------------------------------------------------------------- circumstances

    function ticketFees() internal pure returns (uint256 gasLimit, uint256 maxFee, uint256 submissionCost) {
        return (GAS_LIMIT, MAX_FEE, SUBMISSION_COST);
    }

    /// @dev A retryable ticket's call, as L2 sees it.
    function ticket(address from, address to, bytes memory data) internal {
        vm.prank(AddressAlias.applyL1ToL2Alias(from));
        (bool success,) = to.call(data);
        require(success, "the ticket failed");
    }

    /// @dev As the token bridge's owner does it, on L1; a ticket tells L2.
    function register() private {
        address[] memory tokens = new address[](1);
        address[] memory l1Gateways = new address[](1);
        address[] memory l2Gateways = new address[](1);
        (tokens[0], l1Gateways[0], l2Gateways[0]) = (address(l1Token), address(l1Gateway), address(l2Gateway));
        IL1RouterAdmin(address(l1Router)).setGateways{value: TICKET_VALUE}(
            tokens, l1Gateways, GAS_LIMIT, MAX_FEE, SUBMISSION_COST
        );
        ticket(
            address(l1Router),
            address(l2Router),
            abi.encodeCall(ITicketReceiver.setGateway, (tokens, l2Gateways))
        );
    }

    function fund(address who) private {
        vm.deal(who, 1 ether);
        l2Token.mint(who, 5 * AMOUNT);
    }

    /// @dev Twice there, so that Alice's message is an even leaf of the outbox tree, which merges with no other. Once
    /// back, with a token left on each side.
    function moveAround(address who) private {
        approve(who);
        deposit(who);
        deposit(who);
        claim(who);
        claim(who);
        release(who);
        withdraw(who);
    }
}
