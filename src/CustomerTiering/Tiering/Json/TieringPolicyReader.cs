using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using CustomerTiering.Policies;

namespace CustomerTiering.Tiering.Json;

/// <summary>Reads the whole of a tiering policy: its head, its choices and its rules.</summary>
internal sealed class TieringPolicyReader(PolicyReading reading, ChannelScheme channels)
{
    private static readonly string[] Choices = ["ties", "counts", "minimumPlaces", "nonPositive"];

    public TieringPolicyDraft Read()
    {
        if (!reading.TryObject(reading.Root, TieringWords.Policy, out var policy))
        {
            return new TieringPolicyDraft();
        }

        policy.TryText("name", "decisions say by which policy they were made.", out var name);
        var draft = new TieringPolicyDraft { Name = name };
        draft = policy.TryFind("version", out var node) && reading.TryText(node, out var version) ? draft with { Version = version } : draft;
        draft = policy.TryFind("effective", out node) ? draft with { Effective = Effective(node) } : draft;
        draft = policy.TryFind("tiers", out node) ? draft with { Tiers = Tiers(node) } : draft;
        draft = policy.TryFind("bestIsCore", out node) && reading.TryFlag(node, out var flag) ? draft with { BestIsCore = flag } : draft;
        draft = policy.TryFind("choices", out node) ? draft with { Choices = ReadChoices(node) } : draft;
        var rules = new RuleReader(reading, draft);
        draft = draft with { Channels = [.. policy.Items("channels").Select(item => ChannelRule(item, rules))] };
        return policy.TryNeed("otherwise", "customers of any other channel, or of none, need a rule too.", out node) && reading.TryObject(node, ["level", .. TieringWords.Rule], out var otherwise)
            ? draft with { OtherwiseLevel = otherwise.Word("level", TieringWords.Levels, RankLevel.Outlet), Otherwise = rules.Read(otherwise) }
            : draft;
    }

    private DayRange Effective(PolicyNode node)
    {
        if (!reading.TryText(node, out var text))
        {
            return DayRange.All;
        }

        if (!EffectiveText.TryParse(text, out var first, out var last))
        {
            reading.Refuse(node, PolicyFaultCode.WrongType, text, $"'{text}' is not a range of days such as 2026-01-01..2026-12-31; either side may be left open.");
            return DayRange.All;
        }

        if (last < first)
        {
            reading.Refuse(node, Checks.TieringFaultCode.EffectiveEmpty, text, $"The last day, {IsoDay.Text(last)}, is before the first, {IsoDay.Text(first)}.");
            return DayRange.All;
        }

        return DayRange.Inclusive(first, last);
    }

    private TierScheme Tiers(PolicyNode node)
    {
        var names = new List<string>();
        foreach (var item in reading.Items(node))
        {
            if (!reading.TryText(item, out var name))
            {
                continue;
            }

            if (string.IsNullOrWhiteSpace(name) || names.Contains(name.Trim(), StringComparer.Ordinal))
            {
                reading.Refuse(item, Checks.TieringFaultCode.TierTwice, name, string.IsNullOrWhiteSpace(name) ? "A tier needs a name." : $"'{name}' is a tier already.");
                continue;
            }

            names.Add(name.Trim());
        }

        if (names.Count is >= 2 and <= 250)
        {
            return TierScheme.Of(names);
        }

        if (node.Kind == PolicyNodeKind.List)
        {
            reading.Refuse(node, PolicyFaultCode.NumberOutOfRange, PolicyNumber.Text(names.Count), "A policy has two to 250 tiers, best first.");
        }

        return TierScheme.Abc;
    }

    private TieringChoices ReadChoices(PolicyNode node)
    {
        var choices = TieringChoices.Default;
        if (!reading.TryObject(node, Choices, out var written))
        {
            return choices;
        }

        return choices with
        {
            Ties = written.Word("ties", TieringWords.Ties, choices.Ties),
            Counts = written.Word("counts", TieringWords.Counts, choices.Counts),
            MinimumPlaces = written.TryFind("minimumPlaces", out var places) && reading.TryCount(places, out var count) ? count : choices.MinimumPlaces,
            NonPositive = written.Word("nonPositive", TieringWords.NonPositive, choices.NonPositive),
        };
    }

    private ChannelRule ChannelRule(PolicyNode node, RuleReader rules)
    {
        // A channel that could not be read gets an id that no other rule can have.
        var unread = new ChannelId(node.Path);
        if (!reading.TryObject(node, ["channel", "level", .. TieringWords.Rule], out var rule))
        {
            return new ChannelRule(unread, RankLevel.Outlet, new TierRule());
        }

        var channel = rule.TryText("channel", "a rule in this list is the rule of one channel.", out var word) ? Channel(word) : unread;
        return new ChannelRule(channel, rule.Word("level", TieringWords.Levels, RankLevel.Outlet), rules.Read(rule));
    }

    private ChannelId Channel(string word) =>
        string.Equals(word.Trim(), ChannelId.None.ToString(), StringComparison.Ordinal) ? ChannelId.None : channels.Resolve(word);
}
