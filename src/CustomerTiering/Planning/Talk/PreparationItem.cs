namespace CustomerTiering.Planning;

/// <summary>One thing to get ready before a visit.</summary>
/// <param name="Kind">Of what kind.</param>
/// <param name="Text">What, filled from the customer's own data.</param>
public sealed record PreparationItem(PreparationKind Kind, string Text);
