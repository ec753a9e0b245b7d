using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CustomerTiering.Architecture.Tests.PublicApi;

/// <summary>Members as C# declares them.</summary>
internal static class MemberText
{
    private static readonly NullabilityInfoContext Nulls = new();

    public static string Of(MemberInfo member) => member switch
    {
        FieldInfo field => Field(field),
        PropertyInfo property => Property(property),
        ConstructorInfo constructor => $"{Access(constructor)} {constructor.DeclaringType!.Name.Split('`')[0]}({Parameters(constructor)})",
        MethodInfo method => Method(method),
        EventInfo happening => $"{Access(happening.AddMethod!)}event {TypeText.Of(happening.EventHandlerType!)} {happening.Name}",
        _ => throw new NotSupportedException($"{member.MemberType} {member.Name}"),
    };

    /// <summary>The parameters of a method or constructor.</summary>
    public static string Parameters(MethodBase method)
    {
        var mark = method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " : string.Empty;
        return mark + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    /// <summary>Constraints of type parameters, each after " where".</summary>
    public static string Constraints(IEnumerable<Type> parameters) => string.Concat(
        from parameter in parameters
        let words = Words(parameter).ToList()
        where words.Count > 0
        select $" where {parameter.Name} : {string.Join(", ", words)}");

    private static IEnumerable<string> Words(Type parameter)
    {
        var kind = parameter.GenericParameterAttributes;
        var isStruct = kind.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        return
        [
            .. isStruct ? ["struct"] : kind.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : Array.Empty<string>(),
            .. parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(TypeText.Of).Order(StringComparer.Ordinal),
            .. !isStruct && kind.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) ? ["new()"] : Array.Empty<string>(),
        ];
    }

    private static string Field(FieldInfo field)
    {
        var kind = field.IsLiteral ? "const" : $"{(field.IsStatic ? "static " : string.Empty)}{(field.IsInitOnly ? "readonly" : "mutable")}";
        var value = field.IsLiteral ? $" = {Value(field.GetRawConstantValue())}" : string.Empty;
        return $"{(field.IsPublic ? "public" : "protected")} {kind} {TypeText.Of(field.FieldType, Nulls.Create(field))} {field.Name}{value}";
    }

    private static string Property(PropertyInfo property)
    {
        var accessor = new[] { property.GetMethod, property.SetMethod }.First(method => method is not null && ApiListing.IsOpen(method))!;
        var required = property.IsDefined(typeof(RequiredMemberAttribute), inherit: false) ? "required " : string.Empty;
        var index = property.GetIndexParameters();
        var name = index.Length > 0 ? $"this[{string.Join(", ", index.Select(Parameter))}]" : property.Name;
        return $"{Access(accessor)}{Modifiers(accessor)} {required}{TypeText.Of(property.PropertyType, Nulls.Create(property))} {name} {{{Get(property)}{Set(property)} }}";
    }

    private static string Get(PropertyInfo property) => property.GetMethod is { } getter && ApiListing.IsOpen(getter) ? " get;" : string.Empty;

    private static string Set(PropertyInfo property) => property.SetMethod is { } setter && ApiListing.IsOpen(setter)
        ? setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
        : string.Empty;

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : string.Empty;
        var constraints = method.IsGenericMethodDefinition && method.GetBaseDefinition() == method ? Constraints(method.GetGenericArguments()) : string.Empty;
        var returns = TypeText.Of(method.ReturnType, Nulls.Create(method.ReturnParameter));
        var reference = method.ReturnType.IsByRef ? "ref " : string.Empty;
        return $"{Access(method)}{Modifiers(method)} {reference}{returns} {method.Name}{generic}({Parameters(method)}){constraints}";
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var way = !parameter.ParameterType.IsByRef
            ? parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) || parameter.IsDefined(typeof(ParamCollectionAttribute), inherit: false) ? "params " : string.Empty
            : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
        var fallback = parameter.HasDefaultValue ? $" = {Value(parameter.RawDefaultValue)}" : string.Empty;
        return $"{way}{TypeText.Of(parameter.ParameterType, Nulls.Create(parameter))} {parameter.Name}{fallback}";
    }

    private static string Value(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Access(MethodBase method) => method.IsPublic ? "public" : "protected";

    private static string Modifiers(MethodInfo method) =>
        method.IsStatic ? (method.IsAbstract ? " static abstract" : " static")
        : method.DeclaringType!.IsInterface ? string.Empty
        : method.IsAbstract ? " abstract"
        : method.GetBaseDefinition() != method ? " override"
        : method is { IsVirtual: true, IsFinal: false } ? " virtual"
        : string.Empty;
}
