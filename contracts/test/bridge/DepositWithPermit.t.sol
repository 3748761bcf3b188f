// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {BridgeTest} from "../base/BridgeTest.sol";

contract DepositWithPermitTest is BridgeTest {
    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    struct Signature {
        uint8 v;
        bytes32 r;
        bytes32 s;
    }

    address private dora;
    uint256 private doraKey;
    uint256 private deadline = block.timestamp + 1 hours;

    function setUp() public override {
        super.setUp();
        (dora, doraKey) = makeAddrAndKey("dora");
        lpt.mint(dora, FUNDS);
    }

    function testFuzz_NeedsNoAllowanceBefore(uint256 amount) public {
        amount = bound(amount, 1, FUNDS);
        Signature memory signature = sign(doraKey, amount, deadline);
        vm.prank(dora);
        uint256 position =
            l2Gateway.depositWithPermit(bob, amount, deadline, signature.v, signature.r, signature.s);
        assertEq(position, 0);
        assertEq(l2Gateway.escrowed(address(lpt)), amount);
        assertEq(lpt.allowance(dora, address(l2Gateway)), 0, "nothing is left to spend");
    }

    function test_APermitThatSomebodySubmittedFirstDoesNotStopIt() public {
        Signature memory signature = sign(doraKey, 1 ether, deadline);
        vm.prank(mallory);
        lpt.permit(dora, address(l2Gateway), 1 ether, deadline, signature.v, signature.r, signature.s);

        vm.prank(dora);
        l2Gateway.depositWithPermit(bob, 1 ether, deadline, signature.v, signature.r, signature.s);
        assertEq(l2Gateway.escrowed(address(lpt)), 1 ether);
    }

    function test_AnAllowanceThatIsThereMakesUpForABadPermit() public {
        vm.prank(dora);
        lpt.approve(address(l2Gateway), 1 ether);
        vm.prank(dora);
        l2Gateway.depositWithPermit(bob, 1 ether, deadline, 27, bytes32(0), bytes32(0));
        assertEq(l2Gateway.escrowed(address(lpt)), 1 ether);
    }

    function test_FailsWithABadPermitAndNoAllowance() public {
        Signature memory signature = sign(doraKey, 1 ether, deadline);
        vm.expectRevert("ERC20: transfer amount exceeds allowance");
        vm.prank(dora);
        l2Gateway.depositWithPermit(bob, 2 ether, deadline, signature.v, signature.r, signature.s);
    }

    function test_FailsWithAnExpiredPermit() public {
        Signature memory signature = sign(doraKey, 1 ether, deadline);
        vm.warp(deadline + 1);
        vm.expectRevert("ERC20: transfer amount exceeds allowance");
        vm.prank(dora);
        l2Gateway.depositWithPermit(bob, 1 ether, deadline, signature.v, signature.r, signature.s);
    }

    /// @dev The permit's owner is the caller, so a permit that was seen cannot be used to take its signer's LPT.
    function test_NobodyCanUseSomebodyElsesPermit() public {
        Signature memory signature = sign(doraKey, 1 ether, deadline);
        vm.expectRevert("ERC20: transfer amount exceeds balance");
        vm.prank(mallory);
        l2Gateway.depositWithPermit(mallory, 1 ether, deadline, signature.v, signature.r, signature.s);
        assertEq(lpt.balanceOf(dora), FUNDS);
    }

    function test_RefusesWhilePaused() public {
        vm.prank(pauser);
        l2Gateway.pause();
        Signature memory signature = sign(doraKey, 1 ether, deadline);
        vm.expectRevert(Pausable.EnforcedPause.selector);
        vm.prank(dora);
        l2Gateway.depositWithPermit(bob, 1 ether, deadline, signature.v, signature.r, signature.s);
        assertEq(lpt.nonces(dora), 0, "the permit stays unused");
    }

    function sign(uint256 key, uint256 amount, uint256 until) private view returns (Signature memory s) {
        address signer = vm.addr(key);
        bytes32 structHash = keccak256(
            abi.encode(PERMIT_TYPEHASH, signer, address(l2Gateway), amount, lpt.nonces(signer), until)
        );
        (s.v, s.r, s.s) =
            vm.sign(key, keccak256(abi.encodePacked(hex"1901", lpt.DOMAIN_SEPARATOR(), structHash)));
    }
}
