using System.Globalization;
using CustomerTiering.Architecture.Tests.Documents;

namespace CustomerTiering.Architecture.Tests.Rooms;

/// <summary>The plan of the house as docs/architecture.md draws it: the floor of each room, and who may use whom on one floor.</summary>
internal sealed class HousePlan
{
    private readonly Dictionary<string, int> floors;
    private readonly HashSet<(string Room, string Used)> sameFloor;

    private HousePlan(Dictionary<string, int> floors, HashSet<(string Room, string Used)> sameFloor)
    {
        this.floors = floors;
        this.sameFloor = sameFloor;
    }

    /// <summary>Rooms with a line of their own.</summary>
    public IReadOnlyCollection<string> Rooms => floors.Keys;

    /// <summary>Pairs of one floor that the table allows.</summary>
    public IReadOnlyCollection<(string Room, string Used)> SameFloor => sameFloor;

    /// <summary>Reads the plan from the page's text.</summary>
    public static HousePlan Parse(string page)
    {
        var storeys = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in MarkdownTable.Under(page, "## Rooms"))
        {
            storeys.Add(row[0], int.Parse(row[1], CultureInfo.InvariantCulture));
        }

        var along = new HashSet<(string, string)>();
        foreach (var row in MarkdownTable.Under(page, "## Same floor"))
        {
            foreach (var used in row[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                along.Add((row[0], used));
            }
        }

        return new HousePlan(storeys, along);
    }

    /// <summary>Whether a room has a line.</summary>
    public bool Has(string room) => floors.ContainsKey(room);

    /// <summary>The floor of a room.</summary>
    public int Floor(string room) => floors[room];

    /// <summary>Whether a room may use another: one on a lower floor freely, one on its own floor when the table says so.</summary>
    public bool Allows(string room, string used) => Floor(used) < Floor(room) || (Floor(used) == Floor(room) && sameFloor.Contains((room, used)));
}
