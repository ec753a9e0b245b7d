namespace CustomerTiering.Architecture.Tests.PublicApi;

/// <summary>What the approved files say must be what C# says.</summary>
public sealed class ApiListingTests
{
    private static readonly string[] Lines = ApiListing.Of(typeof(ApiListingTests).Assembly).Split('\n');

    [Theory]
    [InlineData("CustomerTiering.Architecture.Tests.PublicApi: public abstract record ApiListingTests.Shape<T> where T : class")]
    [InlineData("CustomerTiering.Architecture.Tests.PublicApi: public sealed record ApiListingTests.Shape<T>.Round : ApiListingTests.Shape<T> where T : class")]
    [InlineData("CustomerTiering.Architecture.Tests.PublicApi: public readonly record struct ApiListingTests.Place : IComparable<ApiListingTests.Place>")]
    [InlineData("    public abstract TOut Match<TOut>(Func<ApiListingTests.Shape<T>.Round, TOut> round)")]
    [InlineData("    public Round(double Radius)")]
    [InlineData("    public double Radius { get; init; }")]
    [InlineData("    public string? Label { get; }")]
    [InlineData("    public IReadOnlyList<string?>? Notes { get; init; }")]
    [InlineData("    public required int? Floor { get; init; }")]
    [InlineData("    public static bool TryFind(string? text, out ApiListingTests.Place place, int limit = 3)")]
    [InlineData("    public const string Origin = \"0\"")]
    public void A_declaration_is_listed(string line) => Lines.ShouldContain(found => string.Equals(found, line, StringComparison.Ordinal));

    [Theory]
    [InlineData("Hidden")]
    [InlineData("PrintMembers")]
    [InlineData("EqualityContract")]
    [InlineData("op_Equality(ApiListingTests.Place")]
    public void What_is_hidden_or_goes_without_saying_is_not(string part) => Lines.ShouldNotContain(line => line.Contains(part, StringComparison.Ordinal));

    public abstract record Shape<T>
        where T : class
    {
        private Shape()
        {
        }

        public abstract TOut Match<TOut>(Func<Round, TOut> round);

        public sealed record Round(double Radius) : Shape<T>
        {
            public override TOut Match<TOut>(Func<Round, TOut> round) => round(this);
        }
    }

    public readonly record struct Place(string? Name) : IComparable<Place>
    {
        public const string Origin = "0";

        public string? Label => Name;

        public IReadOnlyList<string?>? Notes { get; init; }

        public required int? Floor { get; init; }

        public static bool TryFind(string? text, out Place place, int limit = 3)
        {
            place = default;
            return Hidden(text) > limit;
        }

        public int CompareTo(Place other) => string.CompareOrdinal(Name, other.Name);

        internal static int Hidden(string? text) => text?.Length ?? 0;
    }
}
