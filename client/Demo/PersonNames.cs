namespace Network.Client.Demo;

/// <summary>Invented names of people, put together from common surnames and given names.
/// </summary>
internal static class PersonNames
{
    private const string Surnames =
        "王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜" +
        "叶程魏苏吕丁任沈姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷钱汤";

    private const string First =
        "建志文明国海晓永春家俊子思雨佳宇浩天泽欣雅梦一博嘉立宏德庆兴广少正新书玉秀淑静丽美慧";

    private const string Second =
        "华平军伟强勇杰涛斌磊鹏辉波超林峰宁洁敏芳娟霞燕玲萍红梅兰英琴莹婷颖琳瑶妍源涵轩宸睿" +
        "生成良才忠安民东来山川";

    /// <summary>Common names come more often; one given name in five has one character.</summary>
    public static string Next(Draws draws)
    {
        var rank = draws.Unit() * draws.Unit();
        var surname = Surnames[(int)(rank * Surnames.Length)];
        var second = Second[draws.Between(0, Second.Length - 1)];
        return draws.Chance(0.2)
            ? $"{surname}{second}"
            : $"{surname}{First[draws.Between(0, First.Length - 1)]}{second}";
    }

    /// <summary>A number of a range that is not given to anybody (199-0000-xxxx).</summary>
    public static string NextPhone(Draws draws) => $"1990000{draws.Between(0, 9999):D4}";
}
