using System.IO.Compression;
using CustomerTiering.Console.Tests.Running;

namespace CustomerTiering.Console.Tests;

/// <summary>Whom a visit is to: the contact person of a customer, in everything that is handed over, and after a plan made anew.</summary>
public sealed class PlanContactTests
{
    private const string Customers = """
        customer,tier,rep,latitude,longitude,open,core,contact,contactRole,contactDecides
        C-1,A,R-1,30.50,104.00,08:00-18:00,yes,Ms Ho,owner,yes
        C-2,B,R-1,30.52,104.02,,,Mr Lim,"buyer, feed",no
        C-3,C,R-1,30.48,103.99,13:00-17:00,,,,

        """;

    [Fact]
    public void The_person_to_be_met_stands_in_all_that_is_handed_over_and_outlives_a_change()
    {
        using var folder = new TempFolder();
        Plan(folder, "one").Done();
        Told(folder, "one");
        var changes = folder.Write("changes.csv", "change,customer,date,tier,rep,latitude,longitude,contact,contactRole,contactDecides\ncancelled,C-1,2026-03-12,,,,,,,\ncustomer,N-1,,A,R-1,30.51,104.01,Ms New,manager,yes\n");
        CommandRun.Of("plan", "replan", folder.PathOf("one"), "--changes", changes, "--from", "2026-03-09", "--iterations", "30", "--out", folder.PathOf("two")).Done();
        Told(folder, "two");
        File.ReadAllText(Path.Combine(folder.PathOf("two"), "day-list.csv")).ShouldContain(",Ms New,manager,yes,");
    }

    [Fact]
    public void The_briefs_of_the_day_list_stand_in_the_JSON_word_for_word()
    {
        using var folder = new TempFolder();
        var stops = Plan(folder, "one", "--json").Done().Json.GetProperty("days").EnumerateArray().SelectMany(day => day.GetProperty("stops").EnumerateArray()).ToArray();
        var list = File.ReadAllText(Path.Combine(folder.PathOf("one"), "day-list.csv"));
        stops.ShouldNotBeEmpty();
        foreach (var stop in stops)
        {
            stop.GetProperty("prepare").EnumerateArray().Select(item => item.GetProperty("kind").GetString()).Distinct(StringComparer.Ordinal).ShouldBe(["company", "product", "priceAndPolicy", "clientFacts"]);
            stop.GetProperty("prepare").EnumerateArray().ShouldAllBe(item => list.Contains(item.GetProperty("text").GetString()!));
            stop.GetProperty("talk").EnumerateArray().Select(point => point.GetProperty("way").GetString()).Distinct(StringComparer.Ordinal).Count().ShouldBe(7);
            stop.GetProperty("talk").EnumerateArray().ShouldAllBe(point => list.Contains(point.GetProperty("text").GetString()!));
        }
    }

    private static CommandRun Plan(TempFolder folder, string name, params string[] more) => CommandRun.Of(
    [
        "plan", "--customers", folder.Write("customers.csv", Customers), "--reps", folder.Write("reps.csv", VisitMarket.Reps), "--from", "2026-03-02", "--weeks", "4", "--iterations", "30",
        "--out", folder.PathOf(name), .. more,
    ]);

    private static void Told(TempFolder folder, string name)
    {
        string Text(string file) => File.ReadAllText(Path.Combine(folder.PathOf(name), file));
        Text("day-list.csv").ShouldContain(",Ms Ho,owner,yes,");
        Text("day-list.csv").ShouldContain(",Mr Lim,\"buyer, feed\",no,");
        Text("R-1.html").ShouldContain("to be met: Ms Ho (owner), can decide");
        var calendar = Text("R-1.ics").Replace("\r\n ", string.Empty, StringComparison.Ordinal);
        calendar.ShouldContain("CONTACT:Ms Ho (owner)\\, can decide\r\n");
        calendar.ShouldContain("CONTACT:Mr Lim (buyer\\, feed)\\, cannot decide\r\n");
        calendar.Split("CONTACT:").Length.ShouldBe(VisitMarket.Stops(folder, name).Count(stop => stop[5] is not "C-3") + 1);
        using var book = ZipFile.OpenRead(Path.Combine(folder.PathOf(name), "plan.xlsx"));
        book.Entries.Any(entry => Read(entry).Contains("Ms Ho (owner), can decide", StringComparison.Ordinal)).ShouldBeTrue();
        var json = System.Text.Json.JsonDocument.Parse(Text("plan.json")).RootElement;
        foreach (var stop in json.GetProperty("days").EnumerateArray().SelectMany(day => day.GetProperty("stops").EnumerateArray()))
        {
            var contact = stop.GetProperty("contact");
            (contact.ValueKind == System.Text.Json.JsonValueKind.Null).ShouldBe(string.Equals(stop.GetProperty("customer").GetString(), "C-3", StringComparison.Ordinal));
            if (string.Equals(stop.GetProperty("customer").GetString(), "C-2", StringComparison.Ordinal))
            {
                (contact.GetProperty("name").GetString(), contact.GetProperty("role").GetString(), contact.GetProperty("decides").GetBoolean()).ShouldBe(("Mr Lim", "buyer, feed", false));
            }
        }
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
