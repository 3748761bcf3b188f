// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {LivepeerTest} from "./LivepeerTest.sol";

contract LivepeerTokenTest is LivepeerTest {
    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    function test_AnUnlimitedAllowanceIsUsedUpLikeAnyOther() public {
        vm.prank(alice);
        lpt.approve(bob, type(uint256).max);
        vm.prank(bob);
        assertTrue(lpt.transferFrom(alice, bob, 5));
        assertEq(lpt.allowance(alice, bob), type(uint256).max - 5);
    }

    // forge-lint: disable-start(erc20-unchecked-transfer)
    function test_SaysWhyInTheWordsOfItsTime() public {
        vm.startPrank(bob);
        vm.expectRevert("ERC20: transfer amount exceeds balance");
        lpt.transfer(alice, FUNDS + 1);
        vm.expectRevert("ERC20: transfer amount exceeds allowance");
        lpt.transferFrom(alice, bob, 1);
        vm.expectRevert("ERC20: transfer to the zero address");
        lpt.transfer(address(0), 1);
        vm.expectRevert("ERC20: approve to the zero address");
        lpt.approve(address(0), 1);
        vm.expectRevert("ERC20: decreased allowance below zero");
        lpt.decreaseAllowance(alice, 1);
        vm.stopPrank();
    }
    // forge-lint: disable-end(erc20-unchecked-transfer)

    function test_AllowancesGrowAndShrink() public {
        vm.startPrank(alice);
        lpt.approve(bob, 5);
        lpt.increaseAllowance(bob, 3);
        lpt.decreaseAllowance(bob, 1);
        vm.stopPrank();
        assertEq(lpt.allowance(alice, bob), 7);
    }

    function test_UsersNeitherMintNorBurn() public {
        vm.startPrank(alice);
        vm.expectRevert(missingRole(alice, keccak256("BURNER_ROLE")));
        lpt.burn(1);
        vm.expectRevert(missingRole(alice, keccak256("BURNER_ROLE")));
        lpt.burnFrom(alice, 1);
        vm.expectRevert(missingRole(alice, keccak256("MINTER_ROLE")));
        lpt.mint(alice, 1);
        vm.stopPrank();
    }

    function test_ABurnerBurnsItsOwnAndWhatItIsAllowed() public {
        lpt.grantRole(keccak256("BURNER_ROLE"), bob);
        vm.prank(alice);
        lpt.approve(bob, 2);
        vm.startPrank(bob);
        lpt.burn(1);
        lpt.burnFrom(alice, 2);
        vm.expectRevert("ERC20: burn amount exceeds allowance");
        lpt.burnFrom(alice, 1);
        vm.expectRevert("ERC20: burn amount exceeds balance");
        lpt.burn(FUNDS);
        vm.stopPrank();
        assertEq(lpt.balanceOf(alice), FUNDS - 2);
        assertEq(lpt.balanceOf(bob), FUNDS - 1);
    }

    function test_APermitWorksOnceAndInTime() public {
        (address dora, uint256 key) = makeAddrAndKey("dora");
        bytes32 structHash = keccak256(abi.encode(PERMIT_TYPEHASH, dora, bob, 9, 0, block.timestamp));
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(key, keccak256(abi.encodePacked(hex"1901", domainSeparator(), structHash)));

        vm.expectRevert("ERC20Permit: invalid signature");
        lpt.permit(dora, bob, 10, block.timestamp, v, r, s);
        lpt.permit(dora, bob, 9, block.timestamp, v, r, s);
        assertEq(lpt.allowance(dora, bob), 9);
        assertEq(lpt.nonces(dora), 1);
        vm.expectRevert("ERC20Permit: invalid signature");
        lpt.permit(dora, bob, 9, block.timestamp, v, r, s);
        vm.expectRevert("ERC20Permit: expired deadline");
        lpt.permit(dora, bob, 9, block.timestamp - 1, v, r, s);
    }

    function test_HasTheDomainOfTheRealTokenAndDoesNotAnnounceIt() public {
        assertEq(lpt.DOMAIN_SEPARATOR(), domainSeparator());
        vm.expectRevert(bytes(""));
        lpt.eip712Domain();
    }

    function domainSeparator() private view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Livepeer Token"),
                keccak256("1"),
                block.chainid,
                address(lpt)
            )
        );
    }

    function missingRole(address account, bytes32 role) private pure returns (bytes memory) {
        return bytes(
            string.concat(
                "AccessControl: account ",
                Strings.toHexString(account),
                " is missing role ",
                Strings.toHexString(uint256(role), 32)
            )
        );
    }
}
