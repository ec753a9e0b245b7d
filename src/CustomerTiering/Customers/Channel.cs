namespace CustomerTiering.Customers;

/// <summary>
/// One channel of a scheme: its id, its names for people, and the words by which files refer to it.
/// </summary>
/// <param name="Id">The id used in policies and results, such as <c>modern-trade</c>.</param>
/// <param name="English">The name in English.</param>
/// <param name="Chinese">The name in Chinese.</param>
/// <param name="Aliases">Other words that mean the channel, compared without regard to letter case, blanks, hyphens and underscores.</param>
public sealed record Channel(ChannelId Id, string English, string Chinese, IReadOnlyList<string> Aliases);
