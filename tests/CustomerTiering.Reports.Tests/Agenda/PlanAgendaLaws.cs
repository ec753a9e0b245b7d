using System.Globalization;
using System.Text;
using CustomerTiering.Planning;
using CustomerTiering.Reports.Agenda;
using FsCheck.Xunit;

namespace CustomerTiering.Reports.Tests.Agenda;

/// <summary>Calendar files: the form of RFC 5545, and events that move instead of doubling.</summary>
public class PlanAgendaLaws
{
    private static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("zh-CN")];

    [Property(MaxTest = 15)]
    public void Every_line_ends_in_CR_LF_and_has_75_octets_at_most_and_no_letter_is_torn(int seed, bool chinese)
    {
        var bytes = Bytes(Plans.Of(seed), [], Cultures[chinese ? 1 : 0]);
        var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        text.ShouldEndWith("END:VCALENDAR\r\n");
        text.Replace("\r\n", string.Empty, StringComparison.Ordinal).Any(char.IsControl).ShouldBeFalse();
        foreach (var line in text.Split("\r\n"))
        {
            Encoding.UTF8.GetByteCount(line).ShouldBeLessThanOrEqualTo(75, line);
            line.Contains('\uFFFD').ShouldBeFalse();
        }
    }

    [Property(MaxTest = 15)]
    public void Every_event_has_what_the_format_asks_for_and_each_id_stands_once(int seed)
    {
        var plan = Plans.Of(seed);
        var events = ContentLines(Bytes(plan, [], Cultures[0])).Aggregate(new List<List<string>>(), (found, line) =>
        {
            if (line is "BEGIN:VEVENT")
            {
                found.Add([]);
            }

            found.LastOrDefault()?.Add(line);
            return found;
        });
        events.Count.ShouldBe(StopsOf(plan).Count);
        foreach (var entry in events)
        {
            foreach (var property in new[] { "UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "STATUS", "SUMMARY" })
            {
                entry.Count(line => line.StartsWith(property + ":", StringComparison.Ordinal)).ShouldBe(1, property);
            }
        }

        events.Select(entry => entry.Single(line => line.StartsWith("UID:", StringComparison.Ordinal))).Distinct(StringComparer.Ordinal).Count().ShouldBe(events.Count);
    }

    [Theory]
    [InlineData("a; b, c\\d", "a\\; b\\, c\\\\d")]
    [InlineData("two\r\nlines\nand\rthree", "two\\nlines\\nand\\nthree")]
    [InlineData("bell\u0007", "bell ")]
    [InlineData("小红：超市", "小红：超市")]
    public void Texts_are_escaped_as_section_3_3_11_says(string text, string escaped) => AgendaText.Escaped(text).ShouldBe(escaped);

    [Property(MaxTest = 200)]
    public void Any_text_comes_back_from_a_folded_line(string? drawn)
    {
        var text = "X" + new string([.. (drawn ?? string.Empty).Where(letter => !char.IsSurrogate(letter))]) + "🍜";
        using var stream = new MemoryStream();
        AgendaText.WriteLine(stream, AgendaText.Escaped(text));
        var lines = AgendaText.Lines(Encoding.UTF8.GetString(stream.ToArray())).ToArray();
        lines.Length.ShouldBe(1);
        AgendaText.Escaped(AgendaText.Unescaped(lines[0])).ShouldBe(AgendaText.Escaped(text));
    }

    [Fact]
    public void A_line_of_75_octets_stays_whole_and_one_more_is_folded()
    {
        Folded(new string('x', 75)).ShouldBe(new string('x', 75) + "\r\n");
        Folded(new string('x', 76)).ShouldBe(new string('x', 75) + "\r\n x\r\n");
        Folded(new string('x', 74) + "店").ShouldBe(new string('x', 74) + "\r\n 店\r\n");
    }

    [Property(MaxTest = 15)]
    public void What_is_written_can_be_read_back(int seed)
    {
        var plan = Plans.Of(seed);
        Read(Bytes(plan, [], Cultures[1])).Select(entry => (entry.Day, entry.Hours)).ShouldBe(StopsOf(plan));
    }

    [Property(MaxTest = 15)]
    public void The_same_plan_again_changes_no_byte(int seed)
    {
        var first = Bytes(Plans.Of(seed), [], Cultures[0]);
        Bytes(Plans.Of(seed), Read(first), Cultures[0]).ShouldBe(first);
    }

    /// <summary>A calendar program keeps the event of each id with the highest sequence; what it holds in the end is the last plan and nothing else.</summary>
    [Property(MaxTest = 25)]
    public void Whoever_imports_plan_after_plan_holds_the_last_plan_and_nothing_twice(int seed)
    {
        var calendar = new Dictionary<string, AgendaEvent>(StringComparer.Ordinal);
        IReadOnlyList<AgendaEvent> earlier = [];
        foreach (var plan in new[] { Plans.Of(seed), Plans.Of(seed, left: 4, search: 2), Plans.Of(seed, search: 3), Plans.Of(seed, left: 9, search: 4) })
        {
            earlier = Read(Bytes(plan, earlier, Cultures[0]));
            foreach (var entry in earlier)
            {
                if (!calendar.TryGetValue(entry.Uid, out var held) || entry.Sequence > held.Sequence)
                {
                    calendar[entry.Uid] = entry;
                }
                else
                {
                    // An event that changed without a higher sequence would be overlooked.
                    entry.ShouldBe(held);
                }
            }

            calendar.Values.Where(entry => !entry.IsCancelled).Select(entry => (entry.Day, entry.Hours)).Order().ShouldBe(StopsOf(plan).Order());
        }
    }

    [Fact]
    public void A_visit_that_moves_keeps_its_id_and_raises_its_sequence()
    {
        var plan = Plans.Of(7);
        var before = Read(Bytes(plan, [], Cultures[0]));
        var moved = before[^1];
        IReadOnlyList<AgendaEvent> elsewhere = [.. before.SkipLast(1), moved with { Day = moved.Day.PlusDays(-40) }];
        var after = Read(Bytes(plan, elsewhere, Cultures[0]));
        after.Count.ShouldBe(before.Count);
        after.Single(entry => string.Equals(entry.Uid, moved.Uid, StringComparison.Ordinal)).ShouldBe(moved with { Sequence = 1 });
    }

    [Fact]
    public void Events_of_others_are_left_alone() =>
        PlanAgenda.Read("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x\r\nDTSTART:20260302T090000\r\nDTEND:20260302T100000\r\nSUMMARY:Lunch\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n").ShouldBeEmpty();

    private static byte[] Bytes(VisitPlan plan, IReadOnlyList<AgendaEvent> earlier, CultureInfo culture)
    {
        using var stream = new MemoryStream();
        PlanAgenda.Write(stream, plan, Plans.Rep(1), Plans.Monday, earlier, culture);
        return stream.ToArray();
    }

    private static IReadOnlyList<AgendaEvent> Read(byte[] file) => PlanAgenda.Read(Encoding.UTF8.GetString(file));

    private static IReadOnlyList<(NodaTime.LocalDate Day, HourRange Hours)> StopsOf(VisitPlan plan) =>
        [.. plan.Days.Where(day => day.Rep == Plans.Rep(1)).SelectMany(day => day.Stops.Select(stop => (day.Day, stop.Hours)))];

    private static string[] ContentLines(byte[] file) => Encoding.UTF8.GetString(file).Replace("\r\n ", string.Empty, StringComparison.Ordinal).Split("\r\n");

    private static string Folded(string line)
    {
        using var stream = new MemoryStream();
        AgendaText.WriteLine(stream, line);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
