using System.Text;

namespace CustomerTiering.Architecture.Tests.CodeReading;

/// <summary>The reading under the rules must see a use wherever it stands.</summary>
public sealed class AssemblyUsesTests
{
    private static readonly IReadOnlyList<TypeUse> Uses = AssemblyUses.In(typeof(AssemblyUsesTests).Assembly);

    [Theory]
    [InlineData(nameof(Specimen.CallsInABody), "System.Environment", "get_TickCount64", 0)]
    [InlineData(nameof(Specimen.MakesOne), "System.Random", ".ctor", 0)]
    [InlineData(nameof(Specimen.MakesOneWithASeed), "System.Random", ".ctor", 1)]
    [InlineData(nameof(Specimen.Names), "System.Text.Rune", "", 0)]
    [InlineData(nameof(Specimen.Catches), "System.TimeZoneNotFoundException", "", 0)]
    [InlineData(nameof(Specimen.Takes), "System.Net.IPAddress", "", 0)]
    [InlineData(nameof(Specimen.GivesMany), "System.Half", "", 0)]
    [InlineData(nameof(Specimen.CallsGeneric), "System.Int128", "", 0)]
    [InlineData(nameof(Specimen.Chooses), "System.Threading.Barrier", "", 0)]
    [InlineData(nameof(Specimen.Marked), "System.ComponentModel.DisplayNameAttribute", ".ctor", 1)]
    [InlineData("field", "System.Version", "", 0)]
    public void A_use_is_seen(string place, string used, string member, int parameters) =>
        Uses.ShouldContain(new TypeUse(typeof(Specimen).FullName!, place, used, member, parameters));

    [Fact]
    public void A_use_inside_a_lambda_counts_for_the_type_around_it() =>
        Uses.ShouldContain(use => use.User == typeof(Specimen).FullName && use.Used == "System.Convert" && use.Member == "ToHexString");

    [Fact]
    public void Base_types_interfaces_and_constraints_are_seen()
    {
        Uses.ShouldContain(new TypeUse(typeof(Specimen).FullName!, string.Empty, "System.Text.EncoderFallback", string.Empty, 0));
        Uses.ShouldContain(new TypeUse(typeof(Specimen).FullName!, string.Empty, "System.ICloneable", string.Empty, 0));
        Uses.ShouldContain(new TypeUse(typeof(Specimen).FullName!, nameof(Specimen.CallsGeneric), "System.ISpanFormattable", string.Empty, 0));
    }

    private sealed class Holder
    {
        public static string Names() => "nothing";
    }
}

/// <summary>Uses of every kind, to be found by the reading.</summary>
internal abstract class Specimen : EncoderFallback, ICloneable
{
    public readonly Version? field = null;

    public static string CallsInABody() => System.FormattableString.Invariant($"{System.Environment.TickCount64}");

    // The specimen must contain what the library must not.
#pragma warning disable RS0030
    public static object MakesOne() => new Random();
#pragma warning restore RS0030

    public static object MakesOneWithASeed() => new Random(1);

    public static object Names() => typeof(Rune);

    public static bool Catches()
    {
        try
        {
            return Names() is string;
        }
        catch (TimeZoneNotFoundException)
        {
            return false;
        }
    }

    public static bool Takes(System.Net.IPAddress address) => address is null;

    public static List<Half[]>? GivesMany() => null;

    public static string CallsGeneric<T>()
        where T : ISpanFormattable => Activator.CreateInstance<Int128>().ToString() + typeof(T).Name;

    public static bool Chooses(object any) => any is System.Threading.Barrier;

    [System.ComponentModel.DisplayName("marked")]
    public static Func<byte[], string> Marked() => bytes => Convert.ToHexString(bytes);

    public abstract object Clone();
}
