namespace CustomerTiering.Architecture.Tests.CodeReading;

/// <summary>One use of a type, in a signature or inside a method body.</summary>
/// <param name="User">Full name of the outermost type that uses.</param>
/// <param name="Place">The member it stands in; empty for the type's own declaration.</param>
/// <param name="Used">Full name of the outermost type that is used.</param>
/// <param name="Member">The member that is called or read; empty when only the type is named.</param>
/// <param name="Parameters">How many parameters that member takes.</param>
internal sealed record TypeUse(string User, string Place, string Used, string Member, int Parameters)
{
    public override string ToString() => $"{User}{(Place.Length > 0 ? "." + Place : string.Empty)} uses {Used}{(Member.Length > 0 ? "." + Member : string.Empty)}";
}
