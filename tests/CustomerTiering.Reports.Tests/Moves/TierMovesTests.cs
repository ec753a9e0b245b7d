using System.Globalization;
using System.Text;
using System.Text.Json;
using CustomerTiering.Customers;
using CustomerTiering.Reports.Csv;
using CustomerTiering.Reports.Json;
using CustomerTiering.Reports.Moves;
using CustomerTiering.Tiering;
using FsCheck.Xunit;

namespace CustomerTiering.Reports.Tests.Moves;

public class TierMovesTests
{
    [Property(MaxTest = 20)]
    public void What_was_written_is_read_back_and_nobody_has_moved(byte outlets, int seed, bool indented)
    {
        var report = Books.Report(Books.Market((outlets % 90) + 1, seed), TieringPolicy.ForDistributors);
        var earlier = Read(Written(report, indented));
        earlier.Count.ShouldBe(report.Result.Count);
        earlier.PolicyName.ShouldBe("channels");
        earlier.AsOf.ShouldBe("2026-06-30");
        earlier.Decisions.ShouldBe(report.Result.Decisions.OrderBy(decision => decision.Customer)
            .Select(decision => new EarlierDecision(decision.Customer, decision.Channel, decision.Tier, decision.IsCore, decision.Revenue)));
        var moves = TierMovesReport.Of(earlier, report.Result);
        moves.Moves.ShouldBeEmpty();
        moves.Stayed.ShouldBe(report.Result.Count);
        moves.IsSamePolicy.ShouldBeTrue();
    }

    [Property(MaxTest = 20)]
    public void Moves_are_exactly_the_differences(byte before, byte after, int seed)
    {
        var one = Books.Report(Books.Market((before % 90) + 1, seed), TieringPolicy.ForDistributors);
        var other = Books.Report(Books.Market((after % 90) + 1, seed + 1), TieringPolicy.Abc);
        var moves = TierMovesReport.Of(Read(Written(one, indented: false)), other.Result);
        var then = one.Result.Decisions.ToDictionary(decision => decision.Customer, decision => decision.Tier.Value);
        var now = other.Result.Decisions.ToDictionary(decision => decision.Customer, decision => decision.Tier.Value);
        var expected = then.Keys.Union(now.Keys).Select(id => (Id: id, From: then.GetValueOrDefault(id, ""), To: now.GetValueOrDefault(id, "")))
            .Where(move => !string.Equals(move.From, move.To, StringComparison.Ordinal)).OrderBy(move => move.Id);
        moves.Moves.Select(move => (move.Customer, move.From, move.To)).OrderBy(move => move.Customer).ShouldBe(expected);
        moves.Stayed.ShouldBe(then.Keys.Intersect(now.Keys).Count(id => string.Equals(then[id], now[id], StringComparison.Ordinal)));
        moves.IsSamePolicy.ShouldBeFalse();
        moves.Moves.ShouldAllBe(move => move.Kind == (move.From.Length == 0 ? TierMoveKind.New
            : move.To.Length == 0 ? TierMoveKind.Gone
            : string.CompareOrdinal(move.To, move.From) < 0 ? TierMoveKind.Up : TierMoveKind.Down));
    }

    [Fact]
    public void Json_and_table_say_who_moved()
    {
        var earlier = Read("""
            { "decisions": [ { "reasons": [ { "a": [1, {}] } ], "tier": "A", "customer": "C001", "revenue": 12.50, "channel": "(none)" }, { "customer": "gone", "tier": "B", "channel": "x" },
              { "customer": "C002", "tier": "Gold" } ], "policy": { "name": "abc", "version": "1" }, "later": { "x": null } }
            """);
        var result = Books.Report(Books.OfAmounts(1000m, 10m, 5m), TieringPolicy.Abc).Result;
        var moves = TierMovesReport.Of(earlier, result);
        using var stream = new MemoryStream();
        TierMovesJson.Write(stream, moves);
        using var json = JsonDocument.Parse(stream.ToArray());
        json.RootElement.GetProperty("policy").GetProperty("same").GetBoolean().ShouldBeTrue();
        json.RootElement.GetProperty("counts").GetProperty("new").GetInt32().ShouldBe(1);
        json.RootElement.GetProperty("moved").EnumerateArray().Select(move => move.GetRawText()).ShouldBe(
        [
            """{"customer":"C000","channel":"(none)","move":"new","from":null,"to":"A","revenueBefore":0,"revenue":1000}""",
            """{"customer":"C001","channel":"(none)","move":"down","from":"A","to":"C","revenueBefore":12.5,"revenue":10}""",
            """{"customer":"C002","channel":"(none)","move":"renamed","from":"Gold","to":"C","revenueBefore":0,"revenue":5}""",
            """{"customer":"gone","channel":"x","move":"gone","from":"B","to":null,"revenueBefore":0,"revenue":0}""",
        ]);
        using var csv = new MemoryStream();
        TierMovesCsv.Write(csv, moves, CsvStyle.Plain);
        Encoding.UTF8.GetString(csv.ToArray()).ShouldBe(
            "customer,channel,move,from,to,revenueBefore,revenue\r\nC000,(none),new,,A,0,1000\r\nC001,(none),down,A,C,12.5,10\r\nC002,(none),renamed,Gold,C,0,5\r\ngone,x,gone,B,,0,0\r\n");
    }

    [Theory]
    [InlineData("", "line 1, column 1")]
    [InlineData("[]", "$")]
    [InlineData("{}", "$")]
    [InlineData("{\"decisions\":{}}", "$.decisions")]
    [InlineData("{\"decisions\":[3]}", "$.decisions[0]")]
    [InlineData("{\"decisions\":[{\"customer\":\"a\",\"tier\":\"A\"},{\"customer\":\"b\"}]}", "$.decisions[1]")]
    [InlineData("{\"decisions\":[{\"customer\":\"a\",\"tier\":\"A\"},{\"customer\":\"a\",\"tier\":\"B\"}]}", "$.decisions[1]")]
    [InlineData("{\"decisions\":[{\"customer\":\"a\",\"tier\":\"A\"}", "line 1, column 42")]
    [InlineData("{\"decisions\":[]} x", "line 1, column 18")]
    [InlineData("customer,tier\r\na,A", "line 1, column 1")]
    public void What_is_no_result_is_refused_with_its_place(string text, string place)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        EarlierTiersReader.Read(stream).ShouldBeOfType<EarlierTiersOutcome.Refused>().Place.ShouldBe(place);
    }

    [Fact]
    public void A_byte_order_mark_and_slow_streams_are_read()
    {
        using var stream = new Drip([0xEF, 0xBB, 0xBF, .. "{\"decisions\":[{\"customer\":\"某店\",\"tier\":\"A\"}]}"u8]);
        EarlierTiersReader.Read(stream).ShouldBeOfType<EarlierTiersOutcome.Found>().Tiers.TryGet(new CustomerId("某店"), out var found).ShouldBeTrue();
        found!.Tier.Value.ShouldBe("A");
    }

    private static string Written(TieringReport report, bool indented)
    {
        using var stream = new MemoryStream();
        TieringJson.Write(stream, report, CultureInfo.GetCultureInfo("zh-CN"), indented);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static EarlierTiers Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return EarlierTiersReader.Read(stream).Match(found => found.Tiers, refused => throw new InvalidDataException($"{refused.Place}: {refused.Message}"));
    }

    /// <summary>A stream that gives one byte at a time.</summary>
    private sealed class Drip(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));
    }
}
