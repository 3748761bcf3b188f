// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";

enum Side {
    L1,
    L2
}

enum Act {
    /// A transaction that creates a contract from `data`, which must then stand at `target`.
    Create,
    /// A transaction that sends `data` and `value` to `target`.
    Send,
    /// No transaction: the call of `target` with `data` has to be answered. It reverts with what is wrong.
    Check
}

/// @notice One step of a deployment. `what` goes behind "while": "naming the pauser on L2".
struct Step {
    Side side;
    Act act;
    address target;
    uint256 value;
    bytes data;
    string what;
}

/// @title How a step is taken from Solidity, on the chain where this runs, by whoever runs it
library StepTaker {
    error CreatedElsewhere(string what, address created, address expected);

    function take(Step memory step) internal {
        if (step.act == Act.Check) {
            Address.functionStaticCall(step.target, step.data);
        } else if (step.act == Act.Send) {
            Address.functionCallWithValue(step.target, step.data, step.value);
        } else {
            address created = create(step.data);
            require(created == step.target, CreatedElsewhere(step.what, created, step.target));
        }
    }

    /// @dev For a deployment that goes on where it was interrupted. A step that is not reported done can be taken
    /// again.
    function isDone(Step memory step) internal view returns (bool) {
        return step.act == Act.Create && step.target.code.length > 0;
    }

    function create(bytes memory creation) private returns (address created) {
        assembly ("memory-safe") {
            created := create(0, add(creation, 0x20), mload(creation))
        }
        if (created == address(0)) LowLevelCall.bubbleRevert();
    }
}
