using System.Reflection;

namespace CustomerTiering.Architecture.Tests.Rooms;

/// <summary>Recorded money is exact: no binary fraction enters or leaves the rooms that keep it.</summary>
public sealed class RecordedMoneyTests
{
    private static readonly string[] ExactRooms = ["Money", "Sales", "Receivables", "Incentives", "Spending"];

    private static readonly HashSet<Type> BinaryFractions = [typeof(double), typeof(float), typeof(Half)];

    [Fact]
    public void No_double_in_the_public_members_of_rooms_that_keep_money() => typeof(Money.Currency).Assembly.GetExportedTypes()
        .Where(type => ExactRooms.Any(room => type.Namespace!.StartsWith($"CustomerTiering.{room}", StringComparison.Ordinal)))
        .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(member => Named(member).SelectMany(Parts).Any(BinaryFractions.Contains))
        .Select(member => $"{member.DeclaringType!.FullName}.{member.Name}")
        .ShouldBeEmpty();

    [Fact]
    public void A_double_is_found_inside_generic_types_arrays_and_nullables()
    {
        Parts(typeof(IReadOnlyList<KeyValuePair<string, double?[]>>)).ShouldContain(typeof(double));
        Parts(typeof(Func<decimal, string>)).ShouldNotContain(part => BinaryFractions.Contains(part));
    }

    private static IEnumerable<Type> Named(MemberInfo member) => member switch
    {
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(Parts)]
        : [type];
}
