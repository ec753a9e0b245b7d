using CustomerTiering.Policies;
using CustomerTiering.Tiering;

namespace CustomerTiering.Tests.Tiering.Policies;

/// <summary>Every fault of a written policy is found at its path, line and column, all in one reading.</summary>
public class PolicyJsonFaultTests
{
    private const string Ladder = """ "ladder": [{ "tier": "A", "share": 0.8 }, { "tier": "B", "share": 0.95 }] """;

    [Theory]
    [InlineData("", "json-syntax", "$", 1, 1)]
    [InlineData("{ \"name\": ", "json-syntax", "$", 1, 11)]
    [InlineData("{\n  \"name\": \"x\n", "json-syntax", "$", 2, 13)]
    [InlineData("{} {}", "json-syntax", "$", 1, 4)]
    [InlineData("[]", "wrong-type", "$", 1, 1)]
    [InlineData("{\n  \"nane\": \"x\", \"name\": \"x\", \"otherwise\": {LADDER} }", "property-unknown", "$.nane", 2, 3)]
    [InlineData("{ \"name\": \"x\", \"name\": \"y\", \"otherwise\": {LADDER} }", "property-twice", "$.name", 1, 16)]
    [InlineData("{ \"otherwise\": {LADDER} }", "property-missing", "$.name", 1, 1)]
    [InlineData("{ \"name\": \"x\" }", "property-missing", "$.otherwise", 1, 1)]
    [InlineData("{ \"name\": 7, \"otherwise\": {LADDER} }", "wrong-type", "$.name", 1, 11)]
    [InlineData("{ \"name\": null, \"otherwise\": {LADDER} }", "wrong-type", "$.name", 1, 11)]
    [InlineData("{ \"name\": \"\", \"otherwise\": {LADDER} }", "name-empty", "$.name", 1, 11)]
    [InlineData("{ \"name\": \"\\ud800\", \"otherwise\": {LADDER} }", "text-broken", "$.name", 1, 11)]
    [InlineData("{ \"name\": \"重点\", \"version\": 2, \"otherwise\": {LADDER} }", "wrong-type", "$.version", 1, 28)]
    [InlineData("{ \"name\": \"x\", \"effective\": \"2026\", \"otherwise\": {LADDER} }", "wrong-type", "$.effective", 1, 29)]
    [InlineData("{ \"name\": \"x\", \"effective\": \"2026-02-30..\", \"otherwise\": {LADDER} }", "wrong-type", "$.effective", 1, 29)]
    [InlineData("{ \"name\": \"x\", \"effective\": \"2026-12-31..2026-01-01\", \"otherwise\": {LADDER} }", "effective-empty", "$.effective", 1, 29)]
    [InlineData("{ \"name\": \"x\", \"tiers\": [\"A\"], \"otherwise\": {LADDER} }", "number-out-of-range", "$.tiers", 1, 25)]
    [InlineData("{ \"name\": \"x\", \"tiers\": [\"A\", \"B\", \"A\"], \"otherwise\": {LADDER} }", "tier-twice", "$.tiers[2]", 1, 36)]
    [InlineData("{ \"name\": \"x\", \"bestIsCore\": \"yes\", \"otherwise\": {LADDER} }", "wrong-type", "$.bestIsCore", 1, 30)]
    [InlineData("{ \"name\": \"x\", \"choices\": { \"ties\": \"sharebetter\" }, \"otherwise\": {LADDER} }", "word-unknown", "$.choices.ties", 1, 37)]
    [InlineData("{ \"name\": \"x\", \"choices\": { \"minimumPlaces\": 1.5 }, \"otherwise\": {LADDER} }", "number-out-of-range", "$.choices.minimumPlaces", 1, 46)]
    [InlineData("{ \"name\": \"x\", \"choices\": { \"minimumPlaces\": -1 }, \"otherwise\": {LADDER} }", "minimum-places-negative", "$.choices.minimumPlaces", 1, 46)]
    [InlineData("{ \"name\": \"x\", \"channels\": [{LADDER}], \"otherwise\": {LADDER} }", "property-missing", "$.channels[0].channel", 1, 29)]
    [InlineData("{ \"name\": \"x\", \"channels\": [{\"channel\": \"MT\",LADDER}, {\"channel\": \"现代渠道\",LADDER}], \"otherwise\": {LADDER} }", "channel-twice", "$.channels[1].channel", 1, 136)]
    [InlineData("{ \"name\": \"x\", \"otherwise\": { \"depth\": \"group\",LADDER} }", "property-unknown", "$.otherwise.depth", 1, 31)]
    [InlineData("{ \"name\": \"x\", \"otherwise\": {} }", "property-missing", "$.otherwise.ladder", 1, 29)]
    public void The_whole_is_read_with_every_fault_in_its_place(string json, string code, string path, int line, int column) =>
        ShouldBeFault(json.Replace("LADDER", Ladder, StringComparison.Ordinal), code, path, line, column);

    [Theory]
    [InlineData("{ \"tier\": \"A\" }", "property-missing", "$.otherwise.ladder[0]", "exactly one of share, top, topPercent, atLeast, computed, everyone")]
    [InlineData("{ \"tier\": \"A\", \"top\": 5, \"share\": 0.8 }", "property-missing", "$.otherwise.ladder[0]", "top and share")]
    [InlineData("{ \"tier\": \"A\", \"share\": 80 }", "number-out-of-range", "$.otherwise.ladder[0].share", "for 80% write 0.8 or \"80%\"")]
    [InlineData("{ \"tier\": \"A\", \"share\": 0.12345678 }", "number-out-of-range", "$.otherwise.ladder[0].share", "at most six decimals")]
    [InlineData("{ \"tier\": \"A\", \"share\": \"eighty\" }", "number-out-of-range", "$.otherwise.ladder[0].share", "not a percentage")]
    [InlineData("{ \"tier\": \"A\", \"topPercent\": 0.1 }", "number-out-of-range", "$.otherwise.ladder[0].topPercent", "Write \"0.1%\" if that is meant, 10 if 10% is.")]
    [InlineData("{ \"tier\": \"A\", \"topPercent\": 101 }", "number-out-of-range", "$.otherwise.ladder[0].topPercent", "within 0 to 100")]
    [InlineData("{ \"tier\": \"A\", \"top\": \"10%\" }", "wrong-type", "$.otherwise.ladder[0].top", "write topPercent")]
    [InlineData("{ \"tier\": \"A\", \"top\": 2.5 }", "number-out-of-range", "$.otherwise.ladder[0].top", "whole number")]
    [InlineData("{ \"tier\": \"A\", \"top\": 1e10 }", "number-out-of-range", "$.otherwise.ladder[0].top", "whole number")]
    [InlineData("{ \"tier\": \"A\", \"atLeast\": \"1,000\" }", "wrong-type", "$.otherwise.ladder[0].atLeast", "not the text \"1,000\"")]
    [InlineData("{ \"tier\": \"A\", \"atLeast\": 1e99 }", "number-out-of-range", "$.otherwise.ladder[0].atLeast", "28 digits")]
    [InlineData("{ \"tier\": \"A\", \"atLeast\": 1.23456789012345678901234567890 }", "number-out-of-range", "$.otherwise.ladder[0].atLeast", "28 digits")]
    [InlineData("{ \"tier\": \"A\", \"computed\": false }", "word-unknown", "$.otherwise.ladder[0].computed", "Only true")]
    [InlineData("{ \"tier\": \"A\", \"tpo\": 5 }", "property-unknown", "$.otherwise.ladder[0].tpo", "Did you mean 'top'?")]
    [InlineData("{ \"tier\": \"A\", \"atLeast\": 5, \"to\": 9 }", "property-unknown", "$.otherwise.ladder[0].to", "no 'to' here")]
    [InlineData("7", "wrong-type", "$.otherwise.ladder[0]", "an object")]
    public void A_line_is_read_without_guessing(string rung, string code, string path, string words) => Otherwise($$""" "ladder": [{{rung}}] """)
        .ShouldContain(fault => fault.Code == code && fault.Path == path && fault.Message.Contains(words, StringComparison.Ordinal));

    [Theory]
    [InlineData("{ \"tier\": \"A\", \"otherwise\": \"B\" }", "property-missing", "$.otherwise.gates[0]", "exactly one of all, any, measure")]
    [InlineData("{ \"tier\": \"A\", \"all\": [], \"any\": [], \"otherwise\": \"B\" }", "property-missing", "$.otherwise.gates[0]", "all and any")]
    [InlineData("{ \"tier\": \"A\", \"measure\": \"profit\", \"otherwise\": \"B\" }", "property-missing", "$.otherwise.gates[0]", "exactly one of atLeast, moreThan, atMost, lessThan")]
    [InlineData("{ \"tier\": \"A\", \"measure\": \"profit\", \"atLeast\": 1, \"atMost\": 2, \"otherwise\": \"B\" }", "property-missing", "$.otherwise.gates[0]", "atLeast and atMost")]
    [InlineData("{ \"tier\": \"A\", \"all\": [{ \"measure\": \"profit\", \"moreThan\": 0 }], \"atLeast\": 5, \"otherwise\": \"B\" }", "property-unknown", "$.otherwise.gates[0]", "belongs into a test within 'all'")]
    [InlineData("{ \"tier\": \"A\", \"measure\": \"profit\", \"moreThan\": {} , \"otherwise\": \"B\" }", "property-missing", "$.otherwise.gates[0].moreThan", "A limit is a number")]
    [InlineData("{ \"tier\": \"A\", \"measure\": \"profit\", \"moreThan\": { \"ofPool\": 1 }, \"otherwise\": \"B\" }", "property-unknown", "$.otherwise.gates[0].moreThan.ofPool", "Did you mean 'ofPooled'?")]
    [InlineData("{ \"tier\": \"A\", \"measure\": \"profit\", \"moreThan\": \"0\", \"otherwise\": \"B\" }", "wrong-type", "$.otherwise.gates[0].moreThan", "a number")]
    [InlineData("{ \"tier\": \"A\", \"measure\": \"profit\", \"moreThan\": 0 }", "property-missing", "$.otherwise.gates[0].otherwise", "who fails the gate")]
    [InlineData("{ \"tier\": \"A\", \"all\": [{ \"measure\": \"profit\", \"moreThan\": 0, \"tier\": \"A\" }], \"otherwise\": \"B\" }", "property-unknown", "$.otherwise.gates[0].all[0].tier", "no 'tier' here")]
    [InlineData("{ \"tier\": \"A\", \"all\": {}, \"otherwise\": \"B\" }", "wrong-type", "$.otherwise.gates[0].all", "a list")]
    [InlineData("[]", "wrong-type", "$.otherwise.gates[0]", "an object")]
    public void A_gate_is_read_without_guessing(string gate, string code, string path, string words) => Otherwise($$""" {{Ladder}}, "gates": [{{gate}}] """)
        .ShouldContain(fault => fault.Code == code && fault.Path == path && fault.Message.Contains(words, StringComparison.Ordinal));

    [Theory]
    [InlineData("7", "wrong-type", "$.otherwise.rankBy")]
    [InlineData("{}", "property-missing", "$.otherwise.rankBy.score")]
    [InlineData("{ \"score\": [7] }", "wrong-type", "$.otherwise.rankBy.score[0]")]
    [InlineData("{ \"score\": [{ \"measure\": \"a\", \"weight\": 1 }] }", "property-missing", "$.otherwise.rankBy.score[0]")]
    [InlineData("{ \"score\": [{ \"measure\": \"a\", \"peerRank\": true }] }", "property-missing", "$.otherwise.rankBy.score[0].weight")]
    [InlineData("{ \"score\": [{ \"measure\": \"a\", \"weight\": 1, \"peerRank\": false }] }", "word-unknown", "$.otherwise.rankBy.score[0].peerRank")]
    [InlineData("{ \"score\": [{ \"measure\": \"a\", \"weight\": 1, \"anchors\": [1] }] }", "number-out-of-range", "$.otherwise.rankBy.score[0].anchors")]
    [InlineData("{ \"score\": [{ \"measure\": \"a\", \"weight\": 1, \"anchors\": [1, \"2\"] }] }", "wrong-type", "$.otherwise.rankBy.score[0].anchors[1]")]
    [InlineData("{ \"score\": [{ \"measure\": \"a\", \"weight\": 0, \"peerRank\": true }] }", "weight-not-positive", "$.otherwise.rankBy.score[0].weight")]
    [InlineData("{ \"score\": [{ \"measure\": \"a\", \"weight\": 1, \"peerRank\": true }], \"missing\": \"leftout\" }", "word-unknown", "$.otherwise.rankBy.missing")]
    public void A_basis_is_read_without_guessing(string basis, string code, string path) => Otherwise($$""" "rankBy": {{basis}}, {{Ladder}} """)
        .ShouldContain(fault => fault.Code == code && fault.Path == path);

    [Theory]
    [InlineData("""{ "tier": "A", "from": 5000 }, { "tier": "B", "from": 1000, "to": 4000 }""", "bracket-hole", 1, "4000")]
    [InlineData("""{ "tier": "A", "from": 5000 }, { "tier": "B", "from": 1000, "to": 6000 }""", "bracket-overlap", 1, "5000")]
    [InlineData("""{ "tier": "A", "from": 5000 }, { "tier": "B", "from": 1000 }""", "bracket-overlap", 1, "5000")]
    [InlineData("""{ "tier": "A", "to": 9000 }, { "tier": "B", "from": 1000, "to": 5000 }""", "bracket-overlap", 0, "1000")]
    [InlineData("""{ "tier": "A", "from": 5000, "to": 9000 }, { "tier": "B", "from": 1000, "to": 5000 }""", "bracket-hole", 0, "9000")]
    [InlineData("""{ "tier": "A", "from": 5000 }, { "tier": "B", "from": 5000, "to": 5000 }""", "bracket-empty", 1, "5000 to 5000")]
    [InlineData("""{ "tier": "A", "from": 5000 }, { "tier": "B", "to": 5000 }""", "unreachable-tier", 1, "every amount")]
    [InlineData("""{ "tier": "A", "from": 5000 }, { "tier": "B", "from": 1000, "to": 5000 }, { "tier": "C", "from": 500, "to": 1000 }""", "bracket-hole", 2, "250")]
    [InlineData("""{ "tier": "B", "from": 1000, "to": 5000 }, { "tier": "A", "from": 5000 }""", "tier-order", 0, "B")]
    public void Brackets_meet_exactly(string brackets, string code, int place, string witness) => Otherwise($$""" "ladder": [{{brackets}}] """)
        .ShouldContain(fault => fault.Code == code && fault.Path == $"$.otherwise.ladder[{place.ToString(null, null)}]" && fault.Witness == witness);

    [Fact]
    public void Brackets_that_meet_are_lines_at_each_from()
    {
        var closed = Written(""" "ladder": [{ "tier": "A", "from": 5000 }, { "tier": "B", "from": 1000.50, "to": 5000 }, { "tier": "C", "from": 0, "to": 1000.5 }] """);
        var open = Written(""" "ladder": [{ "tier": "A", "from": 5000 }, { "tier": "B", "from": 1000.5, "to": 5000 }, { "tier": "C", "to": 1000.5 }] """);
        var lines = Written(""" "ladder": [{ "tier": "A", "atLeast": 5000 }, { "tier": "B", "atLeast": 1000.5 }] """);
        TieringPolicy.Parse(closed).Policy().Draft.ShouldBe(TieringPolicy.Parse(lines).Policy().Draft);
        TieringPolicy.Parse(open).Policy().Draft.ShouldBe(TieringPolicy.Parse(lines).Policy().Draft);
        var ranked = closed.Replace("\"otherwise\"", "\"choices\": { \"nonPositive\": \"ranked\" }, \"otherwise\"", StringComparison.Ordinal);
        TieringPolicy.Parse(ranked).Faults().ShouldContain(fault => fault.Code == "bracket-hole" && fault.Witness == "an amount below 0");
    }

    [Fact]
    public void Every_fault_is_found_at_once_in_the_order_of_the_text()
    {
        const string Json = """
            {
              "name": "two faults a line", // comments are allowed
              "version": "",
              "channels": [
                { "channel": "MT", "level": "groups", "ladder": [{ "tier": "A", "top": 5 }] },
                { "channel": "TT", "ladder": [{ "tier": "A", "top": 10 }, { "tier": "B", "top": 5 }], },
              ],
              "otherwise": { "ladder": [{ "tier": "A", "share": 0.8 }, { "tier": "D", "share": 0.95 }] },
            }
            """;
        TieringPolicy.Parse(Json).Faults().Select(fault => $"{fault.Position}: {fault.Code} {fault.Path}").ShouldBe(
        [
            "line 3, column 14: version-empty $.version",
            "line 5, column 33: word-unknown $.channels[0].level",
            "line 6, column 63: lines-out-of-order $.channels[1].ladder[1]",
            "line 8, column 28: tier-without-line $.otherwise.ladder",
            "line 8, column 70: tier-unknown $.otherwise.ladder[1].tier",
        ]);
    }

    [Fact]
    public void Deep_nesting_ends_in_a_fault()
    {
        var deep = string.Concat(Enumerable.Repeat("{ \"all\": [", 5000));
        Otherwise($$""" {{Ladder}}, "gates": [{{deep}} """).Single().Code.ShouldBe("json-syntax");
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault() => TieringPolicy.Parse('\uFEFF' + TieringPolicy.Abc.ToJson()).Faults().ShouldBeEmpty();

    private static string Written(string rule) => $$"""{ "name": "x", "otherwise": { {{rule}} } }""";

    private static IReadOnlyList<PolicyFault> Otherwise(string rule) => TieringPolicy.Parse(Written(rule)).Faults();

    private static void ShouldBeFault(string json, string code, string path, int line, int column)
    {
        var faults = TieringPolicy.Parse(json).Faults();
        faults.Count.ShouldBe(1, string.Join('\n', faults));
        (faults[0].Code, faults[0].Path, faults[0].Position).ShouldBe((code, path, new TextPosition(line, column)), faults[0].Message);
    }
}
