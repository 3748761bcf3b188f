// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IL2LPTGateway} from "../../src/interfaces/IL2LPTGateway.sol";
import {IL2TokenGateway, ITokenGateway} from "../../src/interfaces/arbitrum/ITokenGateway.sol";
import {ConditionsTest} from "./ConditionsTest.sol";

contract L2LPTGatewayConditionsTest is ConditionsTest {
    /// @dev What the fuzzer varies of a deposit.
    struct SomeDeposit {
        address token;
        address to;
        uint256 amount;
        uint256 allowance;
        bytes hook;
        uint8 kind;
        uint8 value;
        bool byRouter;
        bool paused;
        uint256 time;
    }

    function setUp() public override {
        super.setUp();
        lpt.mint(alice, FUNDS);
    }

    function testFuzz_deposit(SomeDeposit memory some) public {
        prepare(some);
        bool goesThrough = isDepositable(some) && some.amount <= some.allowance;
        if (goesThrough) isDeposited(some.amount, some.allowance);
        attempt(
            alice,
            address(l2Gateway),
            0,
            abi.encodeCall(IL2LPTGateway.deposit, (some.to, some.amount)),
            goesThrough
        );
    }

    /// @dev Without LPT or without an allowance nobody deposits, whoever has left them.
    function testFuzz_depositOfSomebodyElse(uint256 who, address anybody, uint256 amount, address to) public {
        vm.prank(alice);
        lpt.approve(address(l2Gateway), FUNDS);
        address by = somebody(who, anybody);
        vm.assume(by != alice);
        bytes memory call = abi.encodeCall(IL2LPTGateway.deposit, (to, bound(amount, 1, FUNDS)));
        attempt(by, address(l2Gateway), 0, call, false);
    }

    /// @dev A permit sets the allowance when it is right and in time; when it is not, the allowance that is there counts.
    function testFuzz_depositWithPermit(SomeDeposit memory some, uint256 deadline, uint256 signed) public {
        prepare(some);
        deadline = bound(deadline, block.timestamp - 10, block.timestamp + 10);
        signed = some.kind % 4 == 3 ? signed : some.amount;
        (, uint256 key) = makeAddrAndKey("alice");
        bytes32 digest = keccak256(
            abi.encodePacked(
                hex"1901",
                lpt.DOMAIN_SEPARATOR(),
                keccak256(abi.encode(PERMIT, alice, address(l2Gateway), signed, lpt.nonces(alice), deadline))
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        bool isPermitted = deadline >= block.timestamp && signed == some.amount;
        if (isPermitted) some.allowance = some.amount;
        bool goesThrough = isDepositable(some) && some.amount <= some.allowance;
        if (goesThrough) {
            isDeposited(some.amount, some.allowance);
            if (isPermitted) changes(address(lpt), entry(alice, NONCES), 1);
        }
        bytes memory call =
            abi.encodeCall(IL2LPTGateway.depositWithPermit, (some.to, some.amount, deadline, v, r, s));
        attempt(alice, address(l2Gateway), 0, call, goesThrough);
    }

    bytes32 private constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    /// @dev Both forms of it, by the holder and by the router.
    function testFuzz_outboundTransfer(SomeDeposit memory some, bool withGas, uint256 gas, uint256 price)
        public
    {
        prepare(some);
        if (some.kind % 8 != 3) some.token = address(lptPrime);
        if (some.kind % 8 != 4) some.hook = "";
        uint256 value = some.value % 8 == 0 ? some.value : 0;
        bytes memory data = some.byRouter ? abi.encode(alice, some.hook) : some.hook;
        bool goesThrough = value == 0 && some.token == address(lptPrime) && some.hook.length == 0
            && isDepositable(some) && some.amount <= some.allowance;
        if (goesThrough) isDeposited(some.amount, some.allowance);
        bytes memory call = withGas
            ? abi.encodeCall(
                ITokenGateway.outboundTransfer, (some.token, some.to, some.amount, gas, price, data)
            )
            : abi.encodeCall(IL2TokenGateway.outboundTransfer, (some.token, some.to, some.amount, data));
        attempt(some.byRouter ? l2Router : alice, address(l2Gateway), value, call, goesThrough);
    }

    /// @dev By the L1 gateway's alias, paused or not; a second time without a change.
    function testFuzz_finalizeWithdraw(
        uint256 who,
        address anybody,
        uint256 id,
        address to,
        uint256 amount,
        bool isReleased,
        bool paused
    ) public {
        stop(paused, 0);
        address by = who % 4 < 3 ? l1GatewayAlias : somebody(who / 4, anybody);
        amount = who % 5 == 0 ? amount : bound(amount, 0, FUNDS + FUNDS / 4);
        if (amount % 16 == 0) to = address(0);
        if (isReleased) release(id, bob, 1);
        uint256 escrow = isReleased ? FUNDS - 1 : FUNDS;

        bool pays = !isReleased && amount <= escrow && to != address(0);
        if (pays) {
            moves(address(lpt), address(l2Gateway), to, amount);
            changes(address(l2Gateway), entry(address(lpt), ESCROWED), escrow - amount);
            changes(address(l2Gateway), entry(id >> 8, RELEASED), 1 << (id & 255));
        }
        bytes memory call = abi.encodeCall(IL2LPTGateway.finalizeWithdraw, (id, to, amount));
        attempt(by, address(l2Gateway), 0, call, by == l1GatewayAlias && (isReleased || pays));
    }

    // ------------------------------------------------------------------------------------------------------------

    function prepare(SomeDeposit memory some) private {
        // A pause of deposits does not end by itself.
        stop(some.paused, some.time);
        some.amount = someAmount(some.kind, some.amount);
        if (some.kind % 4 == 2) some.to = somebody(uint256(some.kind) / 4, some.to);
        some.allowance = some.kind % 16 == 5 ? type(uint256).max : bound(some.allowance, 0, FUNDS + FUNDS / 4);
        vm.prank(alice);
        lpt.approve(address(l2Gateway), some.allowance);
    }

    function isDepositable(SomeDeposit memory some) private view returns (bool) {
        return !some.paused && isTransferable(some.to, some.amount) && some.amount <= FUNDS;
    }

    /// @dev The escrow, the tokens, and the allowance, which LPT uses up even when it has no end.
    function isDeposited(uint256 amount, uint256 allowance) private {
        moves(address(lpt), alice, address(l2Gateway), amount);
        changes(address(l2Gateway), entry(address(lpt), ESCROWED), FUNDS + amount);
        changes(address(lpt), allowanceAt(alice, address(l2Gateway)), allowance - amount);
    }
}
