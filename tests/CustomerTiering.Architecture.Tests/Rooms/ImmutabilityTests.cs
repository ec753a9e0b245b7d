using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CustomerTiering.Architecture.Tests.Rooms;

/// <summary>What the library hands out does not change, and it keeps no state of its own between calls.</summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = typeof(Money.Currency).Assembly.GetTypes();

    // Generic definitions whose content can be changed by whoever holds them.
    private static readonly HashSet<Type> Mutable =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(SortedDictionary<,>), typeof(SortedSet<>), typeof(SortedList<,>), typeof(Queue<>), typeof(Stack<>),
        typeof(PriorityQueue<,>), typeof(LinkedList<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>),
        typeof(ConcurrentDictionary<,>), typeof(ConcurrentBag<>), typeof(ConcurrentQueue<>), typeof(Memory<>), typeof(ConditionalWeakTable<,>),
    ];

    [Fact]
    public void No_public_property_can_be_set_after_construction() => Public()
        .SelectMany(type => type.GetProperties(Declared))
        .Where(property => property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
        .Select(Name)
        .ShouldBeEmpty();

    // What gathers facts piece by piece says so by its method Build.
    [Fact]
    public void Fields_of_public_types_are_read_only_but_those_of_builders() => Public()
        .Where(type => !type.IsEnum && type.GetMethods(Declared).All(method => !string.Equals(method.Name, "Build", StringComparison.Ordinal)))
        .SelectMany(type => type.GetFields(Declared))
        .Where(field => field is { IsInitOnly: false, IsLiteral: false })
        .Select(Name)
        .ShouldBeEmpty();

    [Fact]
    public void No_public_field_but_constants_and_the_members_of_vocabularies() => Public()
        .Where(type => !type.IsEnum)
        .SelectMany(type => type.GetFields(Declared))
        .Where(field => field is { IsPublic: true, IsLiteral: false } && !(field is { IsStatic: true, IsInitOnly: true } && field.FieldType == field.DeclaringType))
        .Select(Name)
        .ShouldBeEmpty();

    [Fact]
    public void No_static_state() => Types
        .Where(type => !IsWrittenByTheCompiler(type))
        .SelectMany(type => type.GetFields(Declared))
        .Where(field => field is { IsStatic: true, IsLiteral: false } && (!field.IsInitOnly || IsMutable(field.FieldType)))
        .Where(field => !field.Name.StartsWith("<>", StringComparison.Ordinal))
        .Select(Name)
        .ShouldBeEmpty();

    [Fact]
    public void No_public_property_hands_out_something_that_can_be_changed() => Public()
        .SelectMany(type => type.GetProperties(Declared))
        .Where(property => property.GetMethod is { IsPublic: true } && (property.PropertyType.IsArray || IsMutable(property.PropertyType)))
        .Select(Name)
        .ShouldBeEmpty();

    private static IEnumerable<Type> Public() => Types.Where(type => type.IsVisible);

    private static bool IsMutable(Type type) => type.IsGenericType && Mutable.Contains(type.GetGenericTypeDefinition());

    private static bool IsWrittenByTheCompiler(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || (type.DeclaringType is not null && IsWrittenByTheCompiler(type.DeclaringType));

    private static string Name(MemberInfo member) => $"{member.DeclaringType!.FullName}.{member.Name}";
}
