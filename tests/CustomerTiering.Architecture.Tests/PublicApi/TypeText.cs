using System.Collections.Frozen;
using System.Reflection;

namespace CustomerTiering.Architecture.Tests.PublicApi;

/// <summary>Types as C# writes them, without namespaces.</summary>
internal static class TypeText
{
    private static readonly FrozenDictionary<Type, string> Keywords = new Dictionary<Type, string>
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(char)] = "char",
        [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(short)] = "short", [typeof(ushort)] = "ushort", [typeof(int)] = "int", [typeof(uint)] = "uint",
        [typeof(long)] = "long", [typeof(ulong)] = "ulong", [typeof(float)] = "float", [typeof(double)] = "double", [typeof(decimal)] = "decimal",
    }.ToFrozenDictionary();

    /// <summary>A type without regard to null.</summary>
    public static string Of(Type type) => Of(type, null);

    /// <summary>A type with its question marks, as far as the compiler recorded them.</summary>
    public static string Of(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Of(inner, nullability?.GenericTypeArguments is [var argument] ? argument : null) + "?";
        }

        // Of an unconstrained type parameter every use may be null; a mark would say nothing.
        var mark = type is { IsValueType: false, IsGenericParameter: false } && nullability?.ReadState == NullabilityState.Nullable ? "?" : string.Empty;
        return Name(type, nullability) + mark;
    }

    private static string Name(Type type, NullabilityInfo? nullability)
    {
        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!, nullability?.ElementType)}[{new string(',', type.GetArrayRank() - 1)}]";
        }

        if (type.IsPointer)
        {
            return Of(type.GetElementType()!) + "*";
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        var arguments = type.GetGenericArguments()
            .Select((argument, place) => Of(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(place)))
            .ToArray();
        return type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true
            ? $"({string.Join(", ", arguments)})"
            : WithArguments(type, arguments);
    }

    // A nested type carries the parameters of the types around it first; each name takes its own.
    private static string WithArguments(Type type, string[] arguments)
    {
        var around = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        var own = arguments.Skip(around).ToArray();
        var name = type.Name.Split('`')[0] + (own.Length > 0 ? $"<{string.Join(", ", own)}>" : string.Empty);
        return type.DeclaringType is { } outer ? $"{WithArguments(outer, [.. arguments.Take(around)])}.{name}" : name;
    }
}
