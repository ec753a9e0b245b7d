namespace CustomerTiering.Policies;

/// <summary>One reason why a policy cannot be used, with the place in it and a witness that shows the fault.</summary>
/// <param name="Code">A stable name of the kind of fault, such as <c>unreachable-tier</c>.</param>
/// <param name="Path">Where in the policy: a JSON path such as <c>$.channels[1].ladder[0]</c>, <c>$</c> for the whole.</param>
/// <param name="Witness">A customer, amount or bracket that shows the fault; empty where the fault is in the writing itself.</param>
/// <param name="Message">The fault in words, in English.</param>
public sealed record PolicyFault(string Code, string Path, string Witness, string Message)
{
    /// <summary>Line and column in the text the policy was read from; <see cref="TextPosition.None"/> for a policy built in code.</summary>
    public TextPosition Position { get; init; }

    /// <summary>The fault on one line, its place first: <c>line 3, column 14: wrong-type at $.name: Here …</c></summary>
    public override string ToString() => $"{(Position.IsNone ? string.Empty : Position.ToString() + ": ")}{Code} at {Path}: {Message}";
}
