// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {VmSafe} from "forge-std/Vm.sol";
import {IL1TokenGateway, IL2TokenGateway} from "../src/interfaces/arbitrum/ITokenGateway.sol";

/// @dev What the owner of Offchain Labs' router on L1 can do.
interface IL1RouterAdmin {
    function initialize(
        address owner,
        address defaultGateway,
        address whitelist,
        address counterpartGateway,
        address inbox
    ) external;

    function setGateways(
        address[] memory token,
        address[] memory gateway,
        uint256 maxGas,
        uint256 gasPriceBid,
        uint256 maxSubmissionCost
    ) external payable returns (uint256);
}

/// @dev What tickets of Offchain Labs' contracts on L1 call on L2.
interface ITicketReceiver {
    function setGateway(address[] memory l1Token, address[] memory gateway) external;
    function registerTokenFromL1(address[] calldata l1Address, address[] calldata l2Address) external;
}

/// @dev How L2's router and custom gateways are set up.
interface IL2Initializer {
    function initialize(address counterpart, address routerOrDefaultGateway) external;
}

/// @title Offchain Labs' token bridge, as compiled in their package and put up as they put it up
/// @dev Each contract behind OpenZeppelin's transparent proxy, in the version that their package asks for.
library OffchainLabs {
    VmSafe private constant vm = VmSafe(address(uint160(uint256(keccak256("hevm cheat code")))));
    string private constant PACKAGE = "node_modules/@arbitrum/token-bridge-contracts/";

    /// @param path Below the package's token bridge, e.g. `arbitrum/gateway/L2GatewayRouter`.
    function deployProxied(string memory path) internal returns (address) {
        string[] memory parts = vm.split(path, "/");
        string memory name = parts[parts.length - 1];
        address logic = create(
            string.concat(PACKAGE, "build/contracts/contracts/tokenbridge/", path, ".sol/", name, ".json"), ""
        );
        string memory proxy = string.concat(
            PACKAGE, "node_modules/@openzeppelin/contracts/build/contracts/TransparentUpgradeableProxy.json"
        );
        return create(proxy, abi.encode(logic, address(1), ""));
    }

    /// @dev Without default gateways: only what is registered can be routed.
    function initializeRouters(IL1TokenGateway l1, IL2TokenGateway l2, address inbox, address owner)
        internal
    {
        IL1RouterAdmin(address(l1)).initialize(owner, address(0), address(0), address(l2), inbox);
        IL2Initializer(address(l2)).initialize(address(l1), address(0));
    }

    function create(string memory artifact, bytes memory args) private returns (address created) {
        bytes memory code = bytes.concat(vm.getCode(artifact), args);
        assembly {
            created := create(0, add(code, 32), mload(code))
        }
        require(created != address(0), string.concat("not created: ", artifact));
    }
}
