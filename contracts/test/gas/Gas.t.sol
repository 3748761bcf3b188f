// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {BridgeAddresses} from "../../deploy/BridgeConfig.sol";
import {LivepeerToken} from "../../devnet/livepeer/LivepeerToken.sol";
import {L1LPTGateway} from "../../src/l1/L1LPTGateway.sol";
import {L2LPTGateway} from "../../src/l2/L2LPTGateway.sol";
import {IL1LPTGateway} from "../../src/interfaces/IL1LPTGateway.sol";
import {IArbSys} from "../../src/interfaces/arbitrum/IArbSys.sol";
import {AddressAlias} from "../../src/libraries/AddressAlias.sol";
import {PutUp} from "../base/PutUp.sol";
import {ArbitrumTest} from "./ArbitrumTest.sol";

/// @dev The gas of each operation as a transaction of its own, kept in contracts/snapshots: on L1 against Offchain Labs'
/// contracts, on L2 without what the precompile itself costs. The bridge has been used before, the account has not.
/// forge-config: default.isolate = true
contract GasTest is ArbitrumTest {
    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    address private alice = makeAddr("alice");
    address private bob = makeAddr("bob");
    LivepeerToken private lpt;
    L1LPTGateway private l1Gateway;
    L2LPTGateway private l2Gateway;

    function setUp() public override {
        super.setUp();
        lpt = new LivepeerToken();
        lpt.grantRole(keccak256("MINTER_ROLE"), address(this));
        (address l1Router, address l2Router) = mockRouters();
        BridgeAddresses memory addresses =
            PutUp.bridge(configOf(address(this), address(lpt), l1Router, l2Router));
        l1Gateway = L1LPTGateway(addresses.l1Gateway);
        l2Gateway = L2LPTGateway(addresses.l2Gateway);

        vm.mockCall(address(100), abi.encodeWithSelector(IArbSys.sendTxToL1.selector), abi.encode(7));
        vm.deal(alice, 1 ether);
        vm.deal(bob, 1 ether);
        lpt.mint(alice, 100 ether);
        lpt.mint(bob, 100 ether);
        deposit(bob, 50 ether);
        claim(bob, 50 ether);
        withdraw(bob, 10 ether);
        release(0, bob, 10 ether);
    }

    function test_deposit() public {
        deposit(alice, 50 ether);
        vm.snapshotGasLastCall("deposit");
        assertEq(l2Gateway.escrowed(address(lpt)), 90 ether);
    }

    function test_depositWithPermit() public {
        (address dora, uint256 key) = makeAddrAndKey("dora");
        lpt.mint(dora, 50 ether);
        bytes32 structHash =
            keccak256(abi.encode(PERMIT_TYPEHASH, dora, address(l2Gateway), 50 ether, 0, block.timestamp));
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(key, keccak256(abi.encodePacked(hex"1901", lpt.DOMAIN_SEPARATOR(), structHash)));
        vm.prank(dora);
        l2Gateway.depositWithPermit(dora, 50 ether, block.timestamp, v, r, s);
        vm.snapshotGasLastCall("depositWithPermit");
    }

    function test_outboundTransferOnL2() public {
        vm.prank(alice);
        lpt.approve(address(l2Gateway), type(uint256).max);
        address lptPrime = l2Gateway.lptPrime();
        vm.prank(alice);
        l2Gateway.outboundTransfer(lptPrime, alice, 50 ether, "");
        vm.snapshotGasLastCall("outboundTransferOnL2");
    }

    function test_outboundTransferOnL1() public {
        claim(alice, 20 ether);
        address lptPrime = l1Gateway.lptPrime();
        vm.prank(alice);
        l1Gateway.outboundTransfer{value: 1e15}(lptPrime, alice, 10 ether, 0, 0, abi.encode(1e15, ""));
        vm.snapshotGasLastCall("outboundTransferOnL1");
    }

    function test_claim() public {
        claim(alice, 20 ether);
        vm.snapshotGasLastCall("claim");
    }

    function test_withdraw() public {
        claim(alice, 20 ether);
        withdraw(alice, 10 ether);
        vm.snapshotGasLastCall("withdraw");
        assertEq(l1Gateway.withdrawalCount(), 2);
    }

    function test_release() public {
        release(1, alice, 10 ether);
        vm.snapshotGasLastCall("release");
        assertTrue(l2Gateway.isReleased(1));
    }

    function test_resend() public {
        resend(0);
        vm.snapshotGasLastCall("resend");
    }

    function deposit(address from, uint256 amount) private {
        vm.prank(from);
        lpt.approve(address(l2Gateway), type(uint256).max);
        vm.prank(from);
        l2Gateway.deposit(from, amount);
    }

    function claim(address to, uint256 amount) private {
        bytes memory data = abi.encodeCall(IL1LPTGateway.finalizeDeposit, (to, to, amount));
        execute(address(l2Gateway), address(l1Gateway), data);
    }

    function withdraw(address from, uint256 amount) private {
        vm.prank(from);
        l1Gateway.withdraw{value: 1e15}(from, amount, IL1LPTGateway.TicketFees(0, 0, 1e15, from));
    }

    function resend(uint256 id) private {
        vm.prank(alice);
        l1Gateway.resendWithdrawal{value: 1e15}(id, IL1LPTGateway.TicketFees(0, 0, 1e15, alice));
    }

    function release(uint256 id, address to, uint256 amount) private {
        vm.prank(AddressAlias.applyL1ToL2Alias(address(l1Gateway)));
        l2Gateway.finalizeWithdraw(id, to, amount);
    }
}
