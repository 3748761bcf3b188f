// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {DevnetArbSys} from "../devnet/arbos/DevnetArbSys.sol";
import {LivepeerToken} from "../devnet/livepeer/LivepeerToken.sol";
import {IL1TokenGateway, IL2TokenGateway} from "../src/interfaces/arbitrum/ITokenGateway.sol";
import {AddressAlias} from "../src/libraries/AddressAlias.sol";
import {ArbitrumTest} from "../test/gas/ArbitrumTest.sol";

/// @dev What one pair of gateways costs its users, each operation as a transaction of its own: from its 21,000 gas to its
/// refunds. Every pair goes through these same lines, on Offchain Labs' own bridge, inbox and outbox. Others have used
/// the gateways before; Alice has not.
abstract contract GasBench is ArbitrumTest {
    /// @dev One `amount` for all: its bytes are calldata, and cost gas.
    uint256 internal constant AMOUNT = 20 ether;
    uint256 internal constant GAS_LIMIT = 300_000;
    uint256 internal constant MAX_FEE = 0.1 gwei;
    uint256 internal constant SUBMISSION_COST = 0.0001 ether;
    uint256 internal constant TICKET_VALUE = SUBMISSION_COST + GAS_LIMIT * MAX_FEE;

    /// @dev Of a pair, as `deploy` leaves them. The token on L2 is LPT, that on L1 stands for it.
    LivepeerToken internal l2Token;
    IERC20 internal l1Token;
    IL1TokenGateway internal l1Gateway;
    IL2TokenGateway internal l2Gateway;

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
        deploy();
        (alice, aliceKey) = makeAddrAndKey("alice");
        fund(alice);
        fund(bob);
        moveAround(bob);
        record("withdrawFirst", spent());
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
        claim(alice);
        record("claim", spent());
        assertEq(l1Token.balanceOf(alice), 2 * AMOUNT);
    }

    function test_claimToNewHolder() public {
        claim(alice);
        record("claimToNewHolder", spent());
        assertEq(l1Token.balanceOf(alice), AMOUNT);
    }

    function test_withdraw() public {
        claim(alice);
        claim(alice);
        withdraw(alice);
        record("withdraw", spent());
        assertEq(l1Token.balanceOf(alice), AMOUNT);
    }

    function test_withdrawAll() public {
        claim(alice);
        withdraw(alice);
        record("withdrawAll", spent());
        assertEq(l1Token.balanceOf(alice), 0);
    }

    function test_release() public {
        uint256 before = l2Token.balanceOf(alice);
        release(alice, 1);
        record("release", spent());
        assertEq(l2Token.balanceOf(alice), before + AMOUNT);
    }

    function test_releaseToNewHolder() public {
        address carol = makeAddr("carol");
        release(carol, 1);
        record("releaseToNewHolder", spent());
        assertEq(l2Token.balanceOf(carol), AMOUNT);
    }

    /// @dev One withdrawal in 256 is the first of its storage slot of marks.
    function test_releaseFirstOf256() public {
        uint256 before = l2Token.balanceOf(alice);
        release(alice, 256);
        record("releaseFirstOf256", spent());
        assertEq(l2Token.balanceOf(alice), before + AMOUNT);
    }

    /// @dev The cheapest way that a holder with an allowance has.
    function deposit(address from) internal virtual;

    /// @dev From no allowance to the message to L1; answers the gas of all transactions together.
    function depositWithoutAllowance() internal virtual returns (uint256);

    /// @dev The cheapest way that a holder has.
    function withdraw(address from) internal virtual;

    /// @dev The call that the message of a deposit makes on L1.
    function claimData(address to) internal view virtual returns (bytes memory);

    /// @dev The call that a withdrawal's ticket makes on L2. `id` means something to ours alone.
    function releaseData(address to, uint256 id) internal view virtual returns (bytes memory);

    function claim(address to) internal {
        execute(address(l2Gateway), address(l1Gateway), claimData(to));
    }

    function release(address to, uint256 id) internal {
        ticket(address(l1Gateway), address(l2Gateway), releaseData(to, id));
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

    function fund(address who) private {
        vm.deal(who, 1 ether);
        l2Token.mint(who, 5 * AMOUNT);
    }

    /// @dev Four times there, so that Alice's message is an even leaf of the outbox tree, which merges with no other. Once
    /// back, with tokens left on each side: the escrow stays in use, and no operation is refunded for emptying it.
    function moveAround(address who) private {
        approve(who);
        for (uint256 i = 0; i < 4; i++) {
            deposit(who);
            claim(who);
        }
        release(who, 0);
        withdraw(who);
    }
}
