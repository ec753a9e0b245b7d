using CustomerTiering.Tiering;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerTiering.Tests.Tiering.Books;

/// <summary>Arbitrary books: under any policy, under policies whose measures can be changed one by one, under plain ABC.</summary>
public static class Drawn
{
    /// <summary>A book under any sound policy.</summary>
    public static class AnyPolicy
    {
        public static Arbitrary<Book> Books() => Of(random => new DraftDraw(random, DraftDraw.AllMeasures).Next());
    }

    /// <summary>A book under a policy over measures that a line or a supplied value changes alone.</summary>
    public static class MovablePolicy
    {
        public static Arbitrary<Book> Books() => Of(random => new DraftDraw(random, DraftDraw.Movable).Next());
    }

    /// <summary>A book under the shipped plain ABC.</summary>
    public static class PlainAbc
    {
        public static Arbitrary<Book> Books() => Of(_ => TieringPolicy.Abc.Draft);
    }

    /// <summary>A book under the shipped policy for distributors.</summary>
    public static class ForDistributors
    {
        public static Arbitrary<Book> Books() => Of(_ => TieringPolicy.ForDistributors.Draft);
    }

    private static Arbitrary<Book> Of(Func<Random, TieringPolicyDraft> draft)
    {
        var books = Gen.Sized(size => Gen.Choose(0, int.MaxValue - 1).Select(seed =>
        {
            var random = new Random(seed);
            var policy = draft(random);
            return new BookDraw(random, size).Next(policy);
        }));
        return Arb.From(books, BookShrink.Smaller);
    }
}
