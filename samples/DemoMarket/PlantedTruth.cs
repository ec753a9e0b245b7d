using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Sales;

namespace CustomerTiering.Demo;

/// <summary>
/// Something that was put into the market on purpose, with its true size, so that an analysis can be held against the truth.
/// </summary>
/// <remarks>Immutable. Figures are those of the plan: what chance makes of them differs, and <see cref="DemoMarket.OrderLinesWithout"/> gives the exact difference.</remarks>
/// <param name="Id">The id, in lower case with hyphens.</param>
/// <param name="English">What was planted, in English.</param>
/// <param name="Chinese">What was planted, in Chinese.</param>
public sealed record PlantedTruth(string Id, string English, string Chinese)
{
    /// <summary>The customers it is about; empty when it is about all or none.</summary>
    public IReadOnlyList<CustomerId> Customers { get; init; } = [];

    /// <summary>The groups it is about.</summary>
    public IReadOnlyList<GroupId> Groups { get; init; } = [];

    /// <summary>The reps it is about.</summary>
    public IReadOnlyList<RepId> Reps { get; init; } = [];

    /// <summary>The items it is about.</summary>
    public IReadOnlyList<ItemId> Items { get; init; } = [];

    /// <summary>When it works, in order; empty when always.</summary>
    public IReadOnlyList<DayRange> Periods { get; init; } = [];

    /// <summary>How large it is.</summary>
    public IReadOnlyList<TruthFigure> Figures { get; init; } = [];

    /// <summary>The kinds of fact in which it can be seen.</summary>
    public IReadOnlyList<FactKind> SeenIn { get; init; } = [];

    /// <summary>The value of a figure.</summary>
    /// <exception cref="ArgumentException">There is no figure of that name.</exception>
    public decimal Figure(string name) =>
        Figures.FirstOrDefault(figure => string.Equals(figure.Name, name, StringComparison.Ordinal))?.Value
        ?? throw new ArgumentException($"'{Id}' has no figure '{name}'.", nameof(name));
}
