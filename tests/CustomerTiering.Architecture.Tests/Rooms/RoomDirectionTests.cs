using System.Globalization;
using CustomerTiering.Architecture.Tests.CodeReading;
using CustomerTiering.Testing;

namespace CustomerTiering.Architecture.Tests.Rooms;

/// <summary>A room uses rooms below it, and beside it only those that docs/architecture.md lists.</summary>
public sealed class RoomDirectionTests
{
    private const string House = "CustomerTiering.";

    private static readonly HousePlan Plan = HousePlan.Parse(File.ReadAllText(Checkout.PathOf("docs/architecture.md")));

    private static readonly IReadOnlyList<(string Room, string Used, TypeUse Use)> Uses =
    [
        .. AssemblyUses.In(typeof(Money.Currency).Assembly)
            .Select(use => (Room: RoomOf(use.User), Used: RoomOf(use.Used), Use: use))
            .Where(pair => pair.Room.Length > 0 && pair.Used.Length > 0 && !string.Equals(pair.Room, pair.Used, StringComparison.Ordinal)),
    ];

    [Fact]
    public void Every_type_stands_in_a_room() => typeof(Money.Currency).Assembly.GetTypes()
        .Where(type => !type.IsNested && !type.Name.StartsWith('<') && RoomOf(type.FullName!).Length == 0)
        .Where(type => type.Namespace is null || !type.Namespace.StartsWith("System", StringComparison.Ordinal) && !type.Namespace.StartsWith("Microsoft", StringComparison.Ordinal))
        .Select(type => $"{type.FullName} stands in no room")
        .ShouldBeEmpty();

    [Fact]
    public void Every_room_has_its_line_in_the_plan() => typeof(Money.Currency).Assembly.GetTypes()
        .Select(type => RoomOf(type.FullName!))
        .Where(room => room.Length > 0 && !Plan.Has(room))
        .Distinct(StringComparer.Ordinal)
        .Select(room => $"docs/architecture.md has no line for the room {room}")
        .ShouldBeEmpty();

    [Fact]
    public void Uses_go_down_or_along_the_same_floor_table() => Uses
        .Where(pair => Plan.Has(pair.Room) && Plan.Has(pair.Used) && !Plan.Allows(pair.Room, pair.Used))
        .Select(pair => $"{Placed(pair.Room)} may not use {Placed(pair.Used)}: {pair.Use}")
        .ShouldBeEmpty();

    [Fact]
    public void No_room_uses_itself_through_others() =>
        Cycle(Uses.Select(pair => (pair.Room, pair.Used)).ToHashSet()).ShouldBeEmpty();

    [Fact]
    public void The_same_floor_table_is_about_one_floor_and_has_no_cycle()
    {
        Plan.SameFloor.Where(pair => !Plan.Has(pair.Room) || !Plan.Has(pair.Used)).ShouldBeEmpty("every room of the table has a line");
        Plan.SameFloor.Where(pair => Plan.Floor(pair.Room) != Plan.Floor(pair.Used)).ShouldBeEmpty("lower rooms need no permission, higher ones get none");
        Cycle(Plan.SameFloor).ShouldBeEmpty();
    }

    [Fact]
    public void The_plan_lets_uses_go_down_and_stops_them_going_up_or_along()
    {
        var plan = HousePlan.Parse("""
            ## Rooms
            | room | floor | in | out |
            |---|---|---|---|
            | Low | 0 | a | b |
            | Left | 1 | a | b |
            | Right | 1 | a | b |

            ## Same floor
            | room | may use |
            |---|---|
            | Left | Right |
            """);
        plan.Allows("Left", "Low").ShouldBeTrue();
        plan.Allows("Left", "Right").ShouldBeTrue();
        plan.Allows("Right", "Left").ShouldBeFalse();
        plan.Allows("Low", "Left").ShouldBeFalse();
        Cycle([("A", "B"), ("B", "C"), ("C", "A"), ("D", "A")]).ShouldBe(["A", "B", "C"]);
    }

    private static string Placed(string room) => string.Create(CultureInfo.InvariantCulture, $"{room} (floor {Plan.Floor(room)})");

    private static string RoomOf(string type)
    {
        var parts = type.StartsWith(House, StringComparison.Ordinal) ? type.Split('+')[0].Split('.') : [];
        return parts.Length > 2 ? parts[1] : string.Empty;
    }

    // What is left after taking away, again and again, rooms that use none of the rest or are used by none of it.
    private static IReadOnlyList<string> Cycle(IReadOnlyCollection<(string From, string To)> uses)
    {
        var left = uses.ToHashSet();
        while (left.RemoveWhere(use => left.All(other => !string.Equals(other.From, use.To, StringComparison.Ordinal)) || left.All(other => !string.Equals(other.To, use.From, StringComparison.Ordinal))) > 0)
        {
        }

        return [.. left.Select(use => use.From).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
