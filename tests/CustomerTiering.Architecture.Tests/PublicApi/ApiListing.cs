using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace CustomerTiering.Architecture.Tests.PublicApi;

/// <summary>Everything that a user of an assembly can write down, one line each, sorted.</summary>
/// <remarks>Members that the compiler writes for records (equality, printing, copying, taking apart) go without saying.</remarks>
internal static class ApiListing
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The listing of an assembly, lines ended by a line feed.</summary>
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(text.Length > 0 ? "\n" : string.Empty).Append(Header(type)).Append('\n');
            foreach (var line in Lines(type))
            {
                text.Append("    ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>Whether a method can be called or overridden from outside the assembly.</summary>
    public static bool IsOpen(MethodBase method) => method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && !method.DeclaringType!.IsSealed);

    private static IEnumerable<string> Lines(Type type) =>
        type.IsEnum ? Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)}")
        : IsDelegate(type) ? []
        : type.GetMembers(Declared).Where(IsListed).Select(MemberText.Of).Order(StringComparer.Ordinal);

    private static bool IsListed(MemberInfo member) => member switch
    {
        FieldInfo field => field.IsPublic || ((field.IsFamily || field.IsFamilyOrAssembly) && !field.DeclaringType!.IsSealed),
        PropertyInfo property => !IsWrittenByTheCompiler(property) && property.GetAccessors(nonPublic: true).Any(IsOpen),
        ConstructorInfo constructor => !constructor.IsStatic && IsOpen(constructor) && !IsWrittenByTheCompiler(constructor),
        MethodInfo method => IsOpen(method) && !IsAccessor(method) && !IsWrittenByTheCompiler(method),
        EventInfo happening => IsOpen(happening.AddMethod!),
        _ => false,
    };

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsWrittenByTheCompiler(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || (member is PropertyInfo { Name: "EqualityContract" } or MethodInfo { Name: "PrintMembers" });

    private static string Header(Type type)
    {
        if (IsDelegate(type))
        {
            var call = type.GetMethod("Invoke")!;
            return $"{type.Namespace}: public delegate {TypeText.Of(call.ReturnType)} {TypeText.Of(type)}({MemberText.Parameters(call)})";
        }

        var own = type.IsGenericTypeDefinition ? MemberText.Constraints(type.GetGenericArguments()) : string.Empty;
        var bases = Bases(type).ToList();
        return $"{type.Namespace}: public {Kind(type)} {TypeText.Of(type)}{(bases.Count > 0 ? " : " + string.Join(", ", bases) : string.Empty)}{own}";
    }

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.IsEnum)
        {
            return [];
        }

        var inherited = type.BaseType is { IsValueType: false } parent && parent != typeof(object) && parent != typeof(ValueType) ? TypeText.Of(parent) : null;
        var interfaces = type.GetInterfaces()
            .Except(type.BaseType?.GetInterfaces() ?? [])
            .Where(face => face.IsVisible && !(IsRecord(type) && face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEquatable<>)))
            .Select(TypeText.Of)
            .Order(StringComparer.Ordinal);
        return inherited is null ? interfaces : interfaces.Prepend(inherited);
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsValueType ? string.Concat(
            type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false) ? "readonly " : string.Empty,
            type.IsByRefLike ? "ref " : string.Empty,
            IsRecord(type) ? "record struct" : "struct")
        : string.Concat(
            type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : string.Empty,
            IsRecord(type) ? "record" : "class");

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Declared, [typeof(StringBuilder)]) is { } print && IsWrittenByTheCompiler(print);

    private static bool IsDelegate(Type type) => type.IsSubclassOf(typeof(Delegate));
}
