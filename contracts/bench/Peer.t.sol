// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {LivepeerToken} from "../devnet/livepeer/LivepeerToken.sol";
import {IL1TokenGateway, IL2TokenGateway} from "../src/interfaces/arbitrum/ITokenGateway.sol";
import {GasBench} from "./GasBench.sol";
import {IL2Initializer, ITicketReceiver, OffchainLabs} from "./OffchainLabs.sol";
import {RoutedBench} from "./RoutedBench.sol";

/// @dev LPT as Offchain Labs' reverse gateway needs it: their gateway on L2 asks each token for its address on L1.
contract PeerToken is LivepeerToken {
    address public immutable l1Address;

    constructor(address l1Address_) {
        l1Address = l1Address_;
    }
}

/// @dev LivepeerToken' under the names by which their gateway on L1 mints and burns. The code below is the same as ours,
/// so that the figures differ by the gateways.
contract PeerTokenPrime is ERC20, ERC20Permit {
    address public immutable gateway;

    constructor(address gateway_) ERC20("LivepeerToken'", "LPT'") ERC20Permit("LivepeerToken'") {
        gateway = gateway_;
    }

    modifier onlyGateway() {
        require(msg.sender == gateway, "only the gateway");
        _;
    }

    function bridgeMint(address account, uint256 amount) external onlyGateway {
        _mint(account, amount);
    }

    function bridgeBurn(address account, uint256 amount) external onlyGateway {
        _burn(account, amount);
    }
}

interface IL1ReverseGateway {
    function initialize(address l2Counterpart, address l1Router, address inbox, address owner) external;

    function forceRegisterTokenToL2(
        address[] calldata l1Addresses,
        address[] calldata l2Addresses,
        uint256 maxGas,
        uint256 gasPriceBid,
        uint256 maxSubmissionCost
    ) external payable returns (uint256);
}

/// @dev Offchain Labs' reverse gateways.
contract PeerBench is RoutedBench {
    constructor() GasBench("peer") {}

    function deployPair() internal override {
        l1Gateway = IL1TokenGateway(OffchainLabs.deployProxied("ethereum/gateway/L1ReverseCustomGateway"));
        l2Gateway = IL2TokenGateway(OffchainLabs.deployProxied("arbitrum/gateway/L2ReverseCustomGateway"));
        IL1ReverseGateway(address(l1Gateway))
            .initialize(address(l2Gateway), address(l1Router), address(inbox), address(this));
        IL2Initializer(address(l2Gateway)).initialize(address(l1Gateway), address(l2Router));
        l1Token = IERC20(address(new PeerTokenPrime(address(l1Gateway))));
        l2Token = new PeerToken(address(l1Token));
        l2Token.grantRole(keccak256("MINTER_ROLE"), address(this));
        registerToken();
    }

    /// @dev The gateways have to be told which tokens belong together, by the owner of the one on L1.
    function registerToken() private {
        address[] memory l1Tokens = new address[](1);
        address[] memory l2Tokens = new address[](1);
        (l1Tokens[0], l2Tokens[0]) = (address(l1Token), address(l2Token));
        (uint256 gasLimit, uint256 maxFee, uint256 submissionCost) = ticketFees();
        IL1ReverseGateway(address(l1Gateway)).forceRegisterTokenToL2{value: TICKET_VALUE}(
            l1Tokens, l2Tokens, gasLimit, maxFee, submissionCost
        );
        ticket(
            address(l1Gateway),
            address(l2Gateway),
            abi.encodeCall(ITicketReceiver.registerTokenFromL1, (l1Tokens, l2Tokens))
        );
    }

    function deposit(address from) internal override {
        vm.prank(from);
        l2Gateway.outboundTransfer(address(l1Token), from, AMOUNT, "");
    }

    /// @dev It takes no permits: the allowance is a transaction of its own.
    function depositWithoutAllowance() internal override returns (uint256) {
        vm.prank(alice);
        l2Token.approve(address(l2Gateway), AMOUNT);
        uint256 approval = spent();
        deposit(alice);
        return approval + spent();
    }

    /// @dev Their gateway on L1 refuses all but the router.
    function withdraw(address from) internal override {
        withdrawThroughRouter(from);
    }

    function claimData(address to) internal view override returns (bytes memory) {
        return l2Gateway.getOutboundCalldata(address(l1Token), to, to, AMOUNT, "");
    }

    function releaseData(address to, uint256) internal view override returns (bytes memory) {
        return l1Gateway.getOutboundCalldata(address(l1Token), to, to, AMOUNT, "");
    }
}
