using CustomerTiering.Policies;
using FsCheck.Xunit;

namespace CustomerTiering.Tests.Policies;

public class NearestNameTests
{
    [Theory]
    [InlineData("laddr", "Did you mean 'ladder'?")]
    [InlineData("Ladder", "Did you mean 'ladder'?")]
    [InlineData("gaets", "Did you mean 'gates'?")]
    [InlineData("window", "Known: ladder, gates.")]
    public void Offers_what_was_most_likely_meant(string written, string hint) => NearestName.Hint(written, ["ladder", "gates"]).Trim().ShouldBe(hint);

    [Fact]
    public void Offers_nothing_where_nothing_is_known() => NearestName.Hint("x", []).ShouldBeEmpty();

    [Property]
    public void Distance_is_zero_for_equals_symmetric_and_bounded_by_length(string one, string other)
    {
        var (left, right) = (one ?? string.Empty, other ?? string.Empty);
        var distance = NearestName.Distance(left, right);
        NearestName.Distance(right, left).ShouldBe(distance);
        (distance == 0).ShouldBe(string.Equals(left, right, StringComparison.Ordinal));
        distance.ShouldBeInRange(Math.Abs(left.Length - right.Length), Math.Max(left.Length, right.Length));
    }
}
