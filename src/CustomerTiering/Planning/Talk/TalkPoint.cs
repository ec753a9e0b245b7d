namespace CustomerTiering.Planning;

/// <summary>One point of a talk.</summary>
/// <param name="Content">What it is about.</param>
/// <param name="Way">How it is made.</param>
/// <param name="Text">The point, filled from the customer's own data.</param>
public sealed record TalkPoint(TalkContent Content, TalkWay Way, string Text);
