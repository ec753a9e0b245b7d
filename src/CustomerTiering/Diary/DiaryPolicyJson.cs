using CustomerTiering.Calendars;
using CustomerTiering.Policies;

namespace CustomerTiering.Diary;

/// <summary>Reads and writes drafts of policies of the visit diary as JSON.</summary>
internal static class DiaryPolicyJson
{
    private static readonly string[] Known = ["name", "version", "effective", "channels", "allowsOverlaps", "allowsDuplicates", "allowsRecordedAhead"];
    private static readonly string[] KnownOfChannel = ["weight", "leastMinutes", "mostMinutes", "needsTimes"];
    private static readonly string[] KnownOfDays = ["from", "to"];

    public static string Write(DiaryPolicyDraft draft) => PolicyLayout.Text(PolicyNode.Object(
    [
        new PolicyMember("name", PolicyNode.Text(draft.Name)),
        new PolicyMember("version", PolicyNode.Text(draft.Version)),
        .. draft.Effective == DayRange.All
            ? (PolicyMember[])[]
            : [new PolicyMember("effective", PolicyNode.Object(Day("from", IsoDay.Text(draft.Effective.Start)), Day("to", IsoDay.Text(draft.Effective.LastDay))))],
        new PolicyMember("channels", PolicyNode.Object(draft.Channels.OrderBy(terms => terms.Channel.Value).Select(terms => new PolicyMember(terms.Channel.Name, PolicyNode.Object(
            new PolicyMember("weight", PolicyNode.Number(terms.Weight)),
            new PolicyMember("leastMinutes", PolicyNode.Number(terms.LeastMinutes)),
            new PolicyMember("mostMinutes", PolicyNode.Number(terms.MostMinutes)),
            new PolicyMember("needsTimes", PolicyNode.Flag(terms.NeedsTimes))))))),
        new PolicyMember("allowsOverlaps", PolicyNode.Flag(draft.AllowsOverlaps)),
        new PolicyMember("allowsDuplicates", PolicyNode.Flag(draft.AllowsDuplicates)),
        new PolicyMember("allowsRecordedAhead", PolicyNode.Flag(draft.AllowsRecordedAhead)),
    ]));

    /// <summary>Reads the text; what is at fault is noted in the reading and has its default.</summary>
    public static DiaryPolicyDraft Read(PolicyReading reading)
    {
        var draft = new DiaryPolicyDraft();
        return !reading.TryObject(reading.Root, Known, out var all) ? draft : draft with
        {
            Name = Text(reading, all, "name", draft.Name),
            Version = Text(reading, all, "version", draft.Version),
            Effective = all.TryFind("effective", out var days) ? Days(reading, days) : draft.Effective,
            Channels = all.TryFind("channels", out var channels) ? Channels(reading, channels, draft.Channels) : draft.Channels,
            AllowsOverlaps = Flag(reading, all, "allowsOverlaps", draft.AllowsOverlaps),
            AllowsDuplicates = Flag(reading, all, "allowsDuplicates", draft.AllowsDuplicates),
            AllowsRecordedAhead = Flag(reading, all, "allowsRecordedAhead", draft.AllowsRecordedAhead),
        };
    }

    // A channel that is left out keeps its default, and so does each of its terms.
    private static IReadOnlyList<ContactTerms> Channels(PolicyReading reading, PolicyNode node, IReadOnlyList<ContactTerms> defaults)
    {
        if (!reading.TryObject(node, [.. ContactChannel.InOrder.Select(channel => channel.Name)], out var all))
        {
            return defaults;
        }

        return [.. defaults.Select(terms => !all.TryFind(terms.Channel.Name, out var found) || !reading.TryObject(found, KnownOfChannel, out var own) ? terms : terms with
        {
            Weight = own.TryFind("weight", out var weight) && reading.TryNumber(weight, out var number) ? number : terms.Weight,
            LeastMinutes = own.TryFind("leastMinutes", out var least) && reading.TryCount(least, out var fewest) ? fewest : terms.LeastMinutes,
            MostMinutes = own.TryFind("mostMinutes", out var most) && reading.TryCount(most, out var greatest) ? greatest : terms.MostMinutes,
            NeedsTimes = Flag(reading, own, "needsTimes", terms.NeedsTimes),
        })];
    }

    private static DayRange Days(PolicyReading reading, PolicyNode node)
    {
        if (!reading.TryObject(node, KnownOfDays, out var all))
        {
            return DayRange.All;
        }

        var from = DayRange.All.Start;
        var to = DayRange.All.LastDay;
        foreach (var (name, isFrom) in ((string, bool)[])[("from", true), ("to", false)])
        {
            if (!all.TryFind(name, out var written) || !reading.TryText(written, out var text))
            {
                continue;
            }

            if (!IsoDay.TryParse(text, out var day))
            {
                reading.Refuse(written, "not-a-day", text, $"'{text}' is no day such as 2025-12-31.");
                continue;
            }

            (from, to) = isFrom ? (day, to) : (from, day);
        }

        if (to < from)
        {
            reading.Refuse(node, "never-effective", IsoDay.Text(to), "The last day is before the first.");
            return DayRange.All;
        }

        return DayRange.Inclusive(from, to);
    }

    private static PolicyMember Day(string name, string text) => new(name, PolicyNode.Text(text));

    private static string Text(PolicyReading reading, PolicyProperties all, string name, string otherwise) =>
        all.TryFind(name, out var node) && reading.TryText(node, out var text) ? text : otherwise;

    private static bool Flag(PolicyReading reading, PolicyProperties all, string name, bool otherwise) =>
        all.TryFind(name, out var node) && reading.TryFlag(node, out var flag) ? flag : otherwise;
}
