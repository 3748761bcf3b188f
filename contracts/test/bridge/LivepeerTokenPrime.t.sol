// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {ILivepeerTokenPrime} from "../../src/interfaces/ILivepeerTokenPrime.sol";
import {LivepeerTokenPrime} from "../../src/l1/LivepeerTokenPrime.sol";
import {BridgeTest} from "../base/BridgeTest.sol";

contract LivepeerTokenPrimeTest is BridgeTest {
    function test_IsNamedForWhatItStandsFor() public view {
        assertEq(lptPrime.name(), "LivepeerToken'");
        assertEq(lptPrime.symbol(), "LPT'");
        assertEq(lptPrime.decimals(), 18);
        assertEq(lptPrime.gateway(), address(l1Gateway));
        assertEq(lptPrime.totalSupply(), 0);
    }

    function testFuzz_OnlyTheGatewayMints(address caller) public {
        vm.assume(caller != address(l1Gateway));
        vm.expectRevert(abi.encodeWithSelector(ILivepeerTokenPrime.OnlyGateway.selector, caller));
        vm.prank(caller);
        lptPrime.mint(caller, 1);
    }

    function testFuzz_OnlyTheGatewayBurnsEvenOnesOwn(address caller) public {
        vm.assume(caller != address(l1Gateway));
        fundLptPrime(alice, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(ILivepeerTokenPrime.OnlyGateway.selector, caller));
        vm.prank(caller);
        lptPrime.burn(alice, 1);
    }

    function testFuzz_OnlyTheGatewayBurnsByAllowance(address caller) public {
        vm.assume(caller != address(l1Gateway) && caller != address(0));
        fundLptPrime(alice, 1 ether);
        vm.prank(alice);
        lptPrime.approve(caller, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(ILivepeerTokenPrime.OnlyGateway.selector, caller));
        vm.prank(caller);
        lptPrime.burnFrom(alice, 1);
    }

    function test_NeedsAGateway() public {
        vm.expectRevert(ILivepeerTokenPrime.ZeroAddress.selector);
        new LivepeerTokenPrime(address(0));
    }

    function testFuzz_APermitGivesAnAllowanceOnce(uint256 amount) public {
        (address dora, uint256 key) = makeAddrAndKey("dora");
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256(
                    "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
                ),
                dora,
                bob,
                amount,
                0,
                block.timestamp
            )
        );
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(key, keccak256(abi.encodePacked(hex"1901", domainSeparator(), structHash)));

        lptPrime.permit(dora, bob, amount, block.timestamp, v, r, s);
        assertEq(lptPrime.allowance(dora, bob), amount);
        vm.expectPartialRevert(bytes4(keccak256("ERC2612InvalidSigner(address,address)")));
        lptPrime.permit(dora, bob, amount, block.timestamp, v, r, s);
    }

    /// @dev Built here from what wallets are told, not asked of the token.
    function domainSeparator() private view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("LivepeerToken'"),
                keccak256("1"),
                block.chainid,
                address(lptPrime)
            )
        );
    }
}
