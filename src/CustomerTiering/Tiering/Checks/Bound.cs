namespace CustomerTiering.Tiering.Checks;

/// <summary>One end of a bracket of values, and who set it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Inclusive">Whether the value belongs to the bracket.</param>
/// <param name="Words">Who set it, in words.</param>
/// <param name="Code">The kind of fault when this end leaves nothing.</param>
internal sealed record Bound(decimal Value, bool Inclusive, string Words, string Code);
