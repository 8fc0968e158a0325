using System.Globalization;

namespace Network.Tests.Api;

/// <summary>Bodies of commands, as JSON texts.</summary>
internal static class Bodies
{
    public const string Sessions =
        """{"category":"CATEGORY","year":2024,"sessions":85,"participants":2444}""";

    public const string Expert =
        """
        {"id":"x-1","person":{"name":"王小明","phone":"13800000000"},"title":"教授",
         "institution":"苏州大学"}
        """;

    public const string Workstation =
        """
        {"name":"昆山院士工作站","host":"h-0001","district":"kaifaqu","kind":"academician",
         "level":"city","field":"材料","on":"2024-03-01"}
        """;

    public static string Register(string district = "kaifaqu", string name = "昆山测试电子有限公司",
        int technicalStaff = 30) => string.Create(CultureInfo.InvariantCulture,
        $$$"""
        {"district":"{{{district}}}","profile":{"name":"{{{name}}}","kind":"enterprise",
         "ownership":"private","staff":100,"technicalStaff":{{{technicalStaff}}}}}
        """);
}
